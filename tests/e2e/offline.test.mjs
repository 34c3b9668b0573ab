// With no network: what is promised holds, nothing is promised too early, and a new build never comes by surprise.
// The server is really stopped and its files are really replaced: a browser that only plays at being offline proves less.

import assert from 'node:assert/strict'
import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { PATIENCE, PREFIX, open } from './browser.mjs'
import { copyOfDist, files, publish, stored } from './kept.mjs'
import { CALM, RETURNED, answer, hurry, result, screen, start, walk, walkThrough } from './person.mjs'
import { LIBRARY } from './screens.mjs'
import { serve } from './serve.mjs'

const READY = 'html[data-ready]'
const KEPT = 'html[data-offline]'
const NEWER = 'html[data-newer]'
const KILL_SWITCH = resolve(import.meta.dirname, '../../deploy/kill-switch/sw.js')
/** For what a browser does in its own time, such as looking for a new build. */
const patient = { timeout: 30_000 }

hurry()
let at
before(async () => { at = await open() })
after(async () => { await at?.close() })

/** A site of its own whose files a test may change, and a page in a fresh browser. */
async function site(use, { fail, before = () => {} } = {}) {
  const copy = copyOfDist()
  before(copy.folder)
  let server = await serve(copy.folder, { prefix: PREFIX, fail })
  const page = await at.page()
  const { url } = server
  try {
    await use({
      page, url, folder: copy.folder,
      log: () => server.log.filter(({ path }) => path.startsWith(PREFIX)).map(({ path }) => path.slice(PREFIX.length)),
      tab: () => page.context().newPage(),
      stop: () => server.close(),
      async restart() { server = await serve(copy.folder, { prefix: PREFIX, port: Number(new URL(url).port) }) },
    })
  } finally {
    await page.context().close()
    await server.close().catch(() => {})
    copy.remove()
  }
}

/** Opens the page and waits until it is kept. */
async function visit(page, url) {
  await page.goto(url)
  await page.waitForSelector(KEPT, patient)
}

/** Opens the page anew, by its address. */
async function reopen(page, url) {
  await page.goto('about:blank')
  await page.goto(url)
  await page.waitForSelector(READY)
}

const build = (page) => page.evaluate(() => document.documentElement.dataset.build ?? 'first')
const cachesOf = (page) => page.evaluate(() => caches.keys())
const workers = (page) => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)

test('after one visit everything works with no network', () => site(async ({ page, url, folder, stop, tab }) => {
  await visit(page, url)
  assert.deepEqual(await stored(page), files(url, folder), 'every file is kept, byte for byte')
  assert.ok(await page.isVisible('.if-offline'), 'and the page says so')
  assert.deepEqual(page.problems, [])
  await stop()
  await assert.rejects(fetch(url), 'there is no server any more')
  await page.close()

  // A cold start: no page is open, and the first one comes from the device.
  const cold = await tab()
  cold.setDefaultTimeout(PATIENCE)
  await start(cold, url)
  assert.equal(await walkThrough(cold, RETURNED), 'answers')
  assert.equal(await result(cold), 'soon')
  for (const hash of LIBRARY) {
    await cold.goto(url + hash)
    assert.ok(await cold.isVisible('h1'), hash)
  }
  // A few of them opened anew, as from a list of bookmarks.
  for (const hash of LIBRARY.filter((_, at) => at % 10 === 1)) {
    await reopen(cold, url + hash)
    assert.ok(await cold.isVisible('h1'), hash)
  }
  await cold.reload()
  await cold.waitForSelector(KEPT)
  // The other names that the page has.
  for (const more of ['?lang=en', 'index.html']) {
    await reopen(cold, url + more)
    await cold.waitForSelector(KEPT)
  }
  const second = await tab()
  await start(second, url)
  assert.equal(await walk(second, CALM), 'answers')
}))

test('nothing is promised before the last file is kept', () => {
  let release, asked
  const held = new Promise((done) => { release = done })
  const fail = async (path) => {
    if (path !== 'icons/512.png') return
    asked = true
    await held
  }
  return site(async ({ page, url }) => {
    await page.goto(url)
    await page.waitForSelector(READY)
    await assertSoon(() => asked, 'the worker asks for it')
    assert.equal(await page.isVisible('.if-offline'), false)
    release()
    await page.waitForSelector(KEPT, patient)
    assert.ok(await page.isVisible('.if-offline'))
  }, { fail })
})

const BROKEN = {
  'is missing': { before: (folder) => rmSync(join(folder, 'icons/512.png')) },
  'cannot be handed out': { fail: (path) => (path === 'icons/512.png' ? 500 : undefined) },
  'has wrong bytes': { before: (folder) => writeFileSync(join(folder, 'icons/512.png'), 'not a picture') },
  // The page itself gets it whole; what the worker gets is another one.
  'has come from another build': { before: (folder) => writeFileSync(join(folder, 'manifest.webmanifest'), '{}') },
}
for (const [what, how] of Object.entries(BROKEN)) {
  test(`one file ${what}: nothing is promised, and the page works`, () => site(async ({ page, url, log }) => {
    await start(page, url)
    await assertSoon(() => log().includes('sw.js'), 'it is tried')
    await assertSoon(async () => (await workers(page)) === 0, 'the worker is gone')
    await assertSoon(async () => (await cachesOf(page)).length === 0, 'and so is what it had fetched')
    assert.equal(await page.$$eval(KEPT, (all) => all.length), 0)
    assert.equal(await page.isVisible('.if-offline'), false)
    assert.equal(await walk(page, CALM), 'answers')
    assert.equal(await result(page), 'self-care')
  }, how))
}

test('there is no room on the device: nothing is promised, and the page works', () => site(async ({ page, url, log }) => {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Storage.overrideQuotaForOrigin', { origin: new URL(url).origin, quotaSize: 1000 })
  await start(page, url)
  await assertSoon(() => log().includes('sw.js'), 'it is tried')
  await assertSoon(async () => (await workers(page)) === 0, 'the worker is gone')
  await assertSoon(async () => (await cachesOf(page)).length === 0, 'and so is what it had fetched')
  assert.equal(await page.isVisible('.if-offline'), false)
  assert.equal(await walk(page, CALM), 'answers')
  assert.equal(await result(page), 'self-care')
}))

test('a worker that the browser has ended is back when it is needed', () => site(async ({ page, url, stop }) => {
  await visit(page, url)
  await stop()
  await start(page, url)
  const browser = await page.context().newCDPSession(page)
  await browser.send('ServiceWorker.enable')
  await browser.send('ServiceWorker.stopAllWorkers')
  // In the midst of a check nothing is needed of it.
  assert.equal(await walk(page, CALM), 'answers')
  await browser.send('ServiceWorker.stopAllWorkers')
  await page.reload()
  await page.waitForSelector(KEPT, patient)
}))

test('a new build waits, is offered between checks alone, and is taken only when asked for', () => site(async ({ page, url, folder, stop, restart, tab }) => {
  await visit(page, url)
  publish(folder, 'second')

  // Somebody is in the midst of a check while the new build comes.
  await start(page, url)
  await answer(page, CALM)
  const first = await tab()
  await first.goto(url)
  await first.waitForSelector(NEWER, patient)
  assert.equal(await build(first), 'first', 'it waits')
  await page.waitForSelector(NEWER, patient)
  assert.equal(await page.isVisible('#newer'), false, 'a question is no place for an offer')
  await page.click('a.brand')
  await page.waitForSelector('a.button[href="#/check"]')
  assert.equal(await page.isVisible('#newer'), false, 'nor is the start page while a check is under way')
  await page.goBack()
  await page.waitForSelector('form.question')

  // Until it is taken the old one goes on whole: its files are no longer on the server, and then there is none.
  await stop()
  for (const hash of ['#/', '#/about', '#/library']) {
    await reopen(first, url + hash)
    assert.equal(await build(first), 'first')
    assert.equal(await first.isVisible('#newer'), hash === '#/', hash)
  }
  await restart()

  await reopen(first, url)
  await first.waitForSelector(NEWER, patient)
  await first.click('#newer')
  await first.waitForSelector('html[data-build="second"][data-offline]', patient)
  assert.equal(await first.isVisible('#newer'), false)
  assert.deepEqual(await stored(first), files(url, folder), 'the new build is kept whole, and nothing of the old one')

  // The check that was under way goes on to its end, on the build that it began with.
  await page.bringToFront()
  assert.equal(await build(page), 'first')
  assert.equal(await walk(page, CALM), 'answers')
  assert.equal(await result(page), 'self-care')
  await reopen(page, url)
  assert.equal(await build(page), 'second')
}))

test('a new build that waits is taken by whoever starts anew', () => site(async ({ page, url, folder, stop, tab }) => {
  await visit(page, url)
  publish(folder, 'second')
  await page.reload()
  await page.waitForSelector(NEWER, patient)
  const idle = await tab()
  // With no page left, nobody can be surprised.
  await page.close()
  await assertSoon(async () => {
    await idle.goto(url)
    await idle.waitForSelector(READY)
    const now = await build(idle)
    await idle.goto('about:blank')
    return now === 'second'
  }, 'the new build has come')
  await stop()
  await idle.goto(url)
  await idle.waitForSelector(KEPT)
  assert.equal(await build(idle), 'second')
}))

test('a new build with a file missing is not taken, and the old one goes on whole', () => site(async ({ page, url, folder, stop }) => {
  await visit(page, url)
  const kept = await stored(page)
  publish(folder, 'second')
  rmSync(join(folder, 'icons/512.png'))
  await page.evaluate(async () => { await (await navigator.serviceWorker.ready).update().catch(() => {}) })
  await assertSoon(() => page.evaluate(async () => !(await navigator.serviceWorker.ready).installing), 'the worker is gone')
  assert.equal(await page.$$eval(NEWER, (all) => all.length), 0)
  await assertSoon(async () => (await cachesOf(page)).length === 1, 'what it had fetched is gone')
  assert.deepEqual(await stored(page), kept)
  await stop()
  await reopen(page, url)
  assert.equal(await build(page), 'first')
  assert.equal(await walkToResult(page, url), 'self-care')
}))

test('files that somebody else has cleared away are fetched again, or nothing is promised', () => site(async ({ page, url, folder, stop, restart }) => {
  await visit(page, url)
  const clear = () => page.evaluate(async () => { for (const name of await caches.keys()) await caches.delete(name) })
  await clear()
  await visit(page, url)
  assert.deepEqual(await stored(page), files(url, folder))
  publish(folder, 'second')
  await clear()
  await page.goto(url)
  await page.waitForSelector('html[data-build="second"][data-ready]')
  await stop()
  await restart()
}))

test('what is not ours is left alone', () => site(async ({ page, url, folder, log }) => {
  writeFileSync(join(folder, 'leaflet.html'), '<p>leaflet</p>')
  await visit(page, url)
  const before = log().length
  const got = await page.context().newPage()
  await got.goto(`${url}leaflet.html`)
  assert.equal(await got.textContent('p'), 'leaflet', 'another page of the site')
  const status = await got.evaluate(async () => {
    const other = await fetch('./missing.js')
    const posted = await fetch('./', { method: 'POST' })
    return [other.status, posted.status]
  })
  assert.deepEqual(status, [404, 405])
  assert.deepEqual(log().slice(before).filter((path) => path !== 'sw.js'), ['leaflet.html', 'missing.js', ''])
}))

test('the kill switch takes everything off the device and touches nothing else', () => site(async ({ page, url, folder }) => {
  await visit(page, url)
  await page.evaluate(() => caches.open('of somebody else'))
  cpSync(KILL_SWITCH, join(folder, 'sw.js'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Withdrawn</title><p>withdrawn</p>')
  await start(page, url)
  await assertSoon(async () => (await cachesOf(page)).join() === 'of somebody else', 'all is cleared but what others keep')
  await assertSoon(async () => (await workers(page)) === 0, 'no worker is left')
  assert.equal(await screen(page), 'questions', 'a check under way is not disturbed')
  assert.equal(await walk(page, CALM), 'answers')
  await page.goto('about:blank')
  await page.goto(url)
  assert.equal(await page.textContent('p'), 'withdrawn')
  assert.deepEqual([await workers(page), await cachesOf(page)], [0, ['of somebody else']])
}))

for (const slow of [0, 400]) {
  test(`a worker that is called back brings nothing back, however often it is asked, with files that come in ${slow} ms`, () => {
    let late = false
    const fail = async (path) => { if (late && path !== 'sw.js') await new Promise((later) => setTimeout(later, slow)) }
    return site(async ({ page, url, folder }) => {
      await visit(page, url)
      cpSync(KILL_SWITCH, join(folder, 'sw.js'))
      late = true
      // All its files are still on the server, and it is asked again and again whether it has them. Not without a pause:
      // a worker that never rests is not replaced for minutes.
      await page.evaluate(async () => {
        const kept = await navigator.serviceWorker.ready
        const first = kept.active
        setInterval(() => { first.postMessage('whole?'); kept.active?.postMessage('whole?') }, 100)
        await kept.update()
      })
      await assertSoon(async () => (await cachesOf(page)).length === 0, 'all is cleared')
      await assertSoon(async () => (await workers(page)) === 0, 'no worker is left')
      // Nothing tells that nothing comes any more.
      await page.waitForTimeout(1500 + 2 * slow)
      assert.deepEqual(await cachesOf(page), [], 'and nothing has come back')
    }, { fail })
  })
}

test('after the kill switch a build that is published again is kept again', () => site(async ({ page, url, folder, stop }) => {
  await visit(page, url)
  const worker = join(folder, 'sw.js')
  cpSync(worker, join(folder, 'sw.kept'))
  cpSync(KILL_SWITCH, worker)
  await reopen(page, url)
  await assertSoon(async () => (await cachesOf(page)).length === 0, 'one more visit clears it')
  await assertSoon(async () => (await workers(page)) === 0, 'no worker is left')
  await reopen(page, url)
  await page.waitForTimeout(1500)
  assert.equal(await page.isVisible('.if-offline'), false, 'a page beside the kill switch promises nothing')
  assert.deepEqual(await cachesOf(page), [])
  cpSync(join(folder, 'sw.kept'), worker)
  await visit(page, url)
  await stop()
  await reopen(page, url)
}))

for (const whose of ['its own', 'another']) {
  test(`in a frame of ${whose} site nothing is registered and nothing promised`, () => site(async ({ page, url, folder, log }) => {
    writeFileSync(join(folder, 'host.html'), `<!doctype html><title>Host</title><iframe src="${url}" width="800" height="600"></iframe>`)
    const host = await serve(folder)
    try {
      await page.goto(whose === 'another' ? `${host.url}host.html` : `${url}host.html`)
      const frame = page.frames().find((one) => one.url().startsWith(url) && one !== page.mainFrame())
      await frame.waitForSelector(READY)
      await frame.click('a.button[href="#/check"]')
      await frame.waitForSelector('form.question')
      // The page of a release asks for the worker at once after its start: by now it would have.
      await page.waitForTimeout(1000)
      assert.equal(await workers(frame), 0)
      assert.ok(!log().includes('sw.js'), 'the worker was not even asked for')
      assert.equal(await frame.$$eval('html[data-offline]', (all) => all.length), 0)
      assert.equal(await frame.isVisible('.if-offline'), false)
    } finally {
      await host.close()
    }
  }))
}

test('a copy past its day says so, and a fresh one does not', async () => {
  for (const [day, notes] of [['2026-11-21', 0], ['2027-11-21', 0], ['2027-11-22', 1]]) {
    const page = await at.page()
    await page.clock.setFixedTime(new Date(`${day}T12:00:00`))
    await page.goto(at.server.url)
    await page.waitForSelector(READY)
    assert.equal((await page.$$('section.note:not(.not-started)')).length, notes, `the start page on ${day}`)
    await page.context().close()
  }
})

async function walkToResult(page, url) {
  await start(page, url)
  await walk(page, CALM)
  return result(page)
}

/** Waits for what no event tells: tries again until it is so. */
async function assertSoon(is, what) {
  const end = Date.now() + patient.timeout
  while (Date.now() < end) {
    if (await is()) return
    await new Promise((later) => setTimeout(later, 250))
  }
  assert.fail(`${what}: not within ${patient.timeout / 1000} s`)
}
