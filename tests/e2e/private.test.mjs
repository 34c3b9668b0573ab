// Nothing leaves the page and nothing is left behind: full runs with answers that would be recognised anywhere,
// behind a server that notes every request, with every way out of the page's memory watched.

import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { PATIENCE, open } from './browser.mjs'
import { files, stored } from './kept.mjs'
import { CALM, RETURNED, answer, mark, press, result, screen, start, walk, walkThrough } from './person.mjs'
import { LIBRARY } from './screens.mjs'
import { serve } from './serve.mjs'
import { called, found, kept, saidOn, telling, watch } from './traces.mjs'

let at
before(async () => { at = await open() })
after(async () => { await at?.close() })

/** One person for each level, with answers on every safety question that are worth hiding. */
const PEOPLE = {
  'self-care': { ...CALM, history: ['smoking', 'fear'], 'operation-facts': ['dural-tear'] },
  routine: { ...CALM, course: 'never', history: ['heavy-weight', 'clot-risk'] },
  soon: { ...RETURNED, history: ['heavy-work'] },
  'same-day': { ...CALM, wound: ['redness'], 'health-risks': ['injected-drugs', 'low-immunity'] },
  'emergency-now': { ...CALM, saddle: 'not-sure', 'saddle-check': 'different', 'saddle-when': 'new', genital: ['function'], 'genital-when': 'new', mood: 'thoughts' },
}
/** What is asked beside the result: a pattern of numbers, and how the mood is. */
const IMPACT = { 'pain-leg': '7', 'pain-back': '2', 'walking-limit': '9', 'sleep-limit': '4', 'tasks-limit': '8', 'phq2-interest': 'nearly-every-day', 'phq2-down': 'more-than-half', matters: ['avoid-operation', 'know-why'] }

/** A page that is loaded, watched and kept on the device; and what its server hears from then on. */
async function loaded({ first = () => {} } = {}) {
  const page = await at.page({ permissions: ['clipboard-read', 'clipboard-write'] })
  await watch(page.context())
  await page.addInitScript(first)
  const said = []
  page.on('console', (message) => said.push(message.text()))
  const others = []
  page.context().on('request', (request) => { if (!request.url().startsWith(at.server.origin) && !request.url().startsWith('data:')) others.push(request.url()) })
  page.context().on('page', (other) => others.push(`a window: ${other.url()}`))
  await page.goto(at.server.url)
  await page.waitForSelector('html[data-offline]')
  const before = await quiet(at.server.log)
  // A browser looks for a newer worker when it likes: that file, and no question mark behind it.
  const heard = () => at.server.log.slice(before).filter(({ method, path }) => method !== 'GET' || path !== new URL('sw.js', at.server.url).pathname)
  return { page, said, others, heard }
}

/** How long a log is when nothing has come for a while: a browser fetches the icon of a page last, and when it likes. */
async function quiet(log) {
  for (let before = -1; before !== log.length;) {
    before = log.length
    await new Promise((later) => setTimeout(later, 600))
  }
  return log.length
}

/** The names that a title may have while one answers: the parts of the check, which are the same for everyone. */
const content = (name) => readFileSync(resolve(import.meta.dirname, '../../src/content/en', name), 'utf8')
const PARTS = [...content('parts.toml').matchAll(/^[\w-]+ = "(.+)"$/gm)].map(([, name]) => name)
const NEUTRAL = [...PARTS, ...['answers', 'result', 'summary', 'start'].map((name) => content(`words/${name}.toml`).match(/^title = "(.+)"$/m)[1])]

/** The names of the pages of the library. */
const NAMES = ['causes', 'tests', 'treatments', 'outcomes'].flatMap((kind) =>
  readdirSync(resolve(import.meta.dirname, '../../src/content/en', kind)).map((file) => content(`${kind}/${file}`).match(/^name = "(.+)"$/m)[1]))

/** Holds everything that left the memory of the page against the words. */
async function holds({ page, said, others, heard }, words, { copies = 0, prints = 0 } = {}) {
  assert.deepEqual(heard(), [], 'nothing is asked of the server')
  assert.deepEqual(others, [], 'nor of any other, and no window opens')
  const calls = await called(page)
  const by = (name) => calls.filter(([called]) => called === name)
  assert.equal(by('writeText').length, copies, 'copied when asked to, and never else')
  assert.equal(by('print').length, prints, 'printed when asked to, and never else')
  const rest = calls.filter(([name]) => !['writeText', 'print'].includes(name))
  assert.deepEqual(found(words, rest), [], 'no call carries an answer')
  const ways = new Set(rest.map(([name]) => name))
  // What a page may call at all: the file it loads, its worker, its own history and title.
  for (const known of ['fetch', 'pushState', 'replaceState', 'title', 'postMessage']) ways.delete(known)
  assert.deepEqual([...ways], [], 'no other way out is touched')
  for (const [, what] of by('postMessage')) assert.ok(/^\["(whole\?|take over)"\]$/.test(what) || isMessage(JSON.parse(what)[0]), what)
  for (const name of ['pushState', 'replaceState']) {
    for (const [, what] of by(name)) assert.match(what, /^\[\d+,"",null\]$/, 'a number is all that the history is told')
  }
  const there = await kept(page)
  assert.deepEqual(found(words, there), [], 'nothing that is there afterwards holds an answer')
  assert.ok(there.state === null || Number.isInteger(there.state), JSON.stringify(there.state))
  const empty = { local: [], session: [], databases: [], cookie: '', cookies: [], referrer: '', name: '' }
  for (const [name, value] of Object.entries(empty)) assert.deepEqual(there[name], value, name)
  assert.deepEqual(await stored(page), files(at.server.url), 'the caches hold the files of the app, byte for byte')
  // What was called to find that out is no trace of the app.
  await page.evaluate((length) => { globalThis.calledSoFar.length = length }, calls.length)
  assert.deepEqual(said, [], 'the console is silent')
  return { calls, there }
}

/** What a page in a frame may say: which of its few messages, its version, and numbers. */
function isMessage(data) {
  const { type, ...rest } = data ?? {}
  return /^afterdisc:[a-z-]+$/.test(type) && Object.values(rest).every(Number.isFinite)
}

/** What was answered, by id and in words, and what is said of it, collected on the way. */
async function secretsOf(page, answers, said) {
  const ids = Object.entries(answers).flatMap(([name, values]) => [values].flat().flatMap((value) => [`${name}=${value}`, `${name}":"${value}`, value]))
  const words = await page.$$eval('dl.answers dd, .summary dd', (all) => all.map((one) => one.firstChild?.textContent.trim()))
  return telling([...ids, ...words, ...said]).filter((word) => !NEUTRAL.includes(word))
}

for (const [level, answers] of Object.entries(PEOPLE)) {
  test(`a whole check to ${level}, printed and copied, stays in the page`, async () => {
    const watched = await loaded()
    const { page } = watched
    const said = []
    await page.click('a.button[href="#/check"]')
    await page.waitForSelector('form.question')
    const reached = await walkThrough(page, answers, async () => {
      // A danger sign is shown back, and then what to do.
      if ((await screen(page)) !== 'questions') said.push(...(await saidOn(page)))
    })
    assert.equal(reached, 'answers')
    let secrets = await secretsOf(page, answers, said)
    assert.equal(await result(page), level)
    said.push(...(await saidOn(page)))
    await press(page, '[data-event="add-impact"] button')
    while ((await screen(page)) === 'questions') await answer(page, IMPACT)
    if (!(await page.$('.summary'))) await press(page, '.row:has(.copy) > button >> nth=0')
    assert.ok(await page.$('.summary'))
    said.push(...(await saidOn(page)))
    secrets = [...new Set([...secrets, ...(await secretsOf(page, { ...answers, ...IMPACT }, said))])]
    assert.ok(secrets.length > 20, `only ${secrets.length} things to look for`)

    await page.click('.row:has(.copy) > button >> nth=0')
    await page.click('.copy button')
    await page.waitForFunction(() => document.querySelector('.copy__said').textContent !== '')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    assert.ok(found(secrets, copied).length > 3, 'these words would be recognised: they are on the page that the person copied')

    const { calls } = await holds(watched, secrets, { copies: 1, prints: 1 })
    const titles = calls.filter(([name]) => name === 'title').map(([, title]) => title)
    assert.ok(titles.length > 8, 'titles are watched')
    for (const title of titles) assert.ok(NEUTRAL.some((name) => title.includes(name)), `the title "${title}" tells what was answered`)

    // Back through the steps by the browser's own way, forward again, and then another page of the app and back.
    for (let steps = 0; steps < 4; steps++) {
      await mark(page)
      await page.goBack()
      await page.waitForTimeout(50)
    }
    await page.goForward()
    await page.evaluate(() => { location.hash = '#/nowhere' })
    await page.waitForFunction(() => location.hash === '#/nowhere')
    await holds(watched, secrets, { copies: 1, prints: 1 })

    // Once is enough: the library is the same for all.
    if (level !== 'emergency-now') return page.context().close()
    // It is open to everyone: which page was read shows, what was answered does not. Some of its pages have
    // names that are answers, too; so what is looked for is what no page is called.
    const own = secrets.filter((word) => !said.includes(word) && !NAMES.some((name) => name.includes(word)))
    for (const hash of LIBRARY) {
      await page.evaluate((hash) => { location.hash = hash }, hash)
      await page.waitForFunction((hash) => location.hash === hash && document.querySelector('h1'), hash)
    }
    await holds(watched, own, { copies: 1, prints: 1 })
    await page.context().close()
  })
}

test('a danger sign that was a slip, and is taken back, stays in the page', async () => {
  const watched = await loaded()
  const { page } = watched
  await page.click('a.button[href="#/check"]')
  await page.waitForSelector('form.question')
  assert.equal(await walk(page, { ...CALM, collapse: ['blood-cough'] }), 'confirm')
  const said = await saidOn(page)
  await press(page, '[aria-labelledby="is-right"] button >> nth=1')
  await page.check('[name="collapse"][value="none"]', { force: true })
  assert.equal(await walk(page, CALM), 'answers')
  await holds(watched, await secretsOf(page, { ...CALM, collapse: ['blood-cough'] }, said))
  await page.context().close()
})

test('loaded anew or erased, the page is blank and has left nothing', async () => {
  const watched = await loaded()
  const { page } = watched
  await page.click('a.button[href="#/check"]')
  await page.waitForSelector('form.question')
  await answer(page, PEOPLE.soon)
  await answer(page, PEOPLE.soon)
  await page.click('header button')
  await page.click('header button >> nth=0')
  await page.waitForSelector('a.button[href="#/check"]')
  await holds(watched, telling(['operation-when', '6-24-months', 'who=me']))
  await page.click('a.button[href="#/check"]')
  await page.waitForSelector('form.question')
  assert.equal(await page.inputValue('select[name="age"]'), '')
  assert.equal(await page.isChecked('[name="who"][value="me"]'), false)

  await answer(page, PEOPLE.soon)
  await page.reload()
  await page.waitForSelector('html[data-ready] h1')
  if (!(await page.$('form.question'))) await page.click('a.button[href="#/check"]')
  await page.waitForSelector('form.question')
  assert.equal(await page.inputValue('select[name="age"]'), '')
  assert.equal(await page.isChecked('[name="who"][value="me"]'), false)
  // What the browser asks for while it loads the page anew is the page, from the device: the worker alone from the server.
  await holds(watched, telling(['operation-when', '6-24-months', 'who=me']))
  await page.context().close()
})

test('an app that stops in the midst of a check says so and tells nobody', async () => {
  // The smallest program that does what a broken one does: it stops where it must not go on.
  // It is made before all else: once the app runs, no other program may be.
  const watched = await loaded({ first: () => {
    const stops = new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 97, 0, 0, 10, 5, 1, 3, 0, 0, 11))
    globalThis.stops = new WebAssembly.Instance(stops).exports.a
  } })
  const { page } = watched
  await page.click('a.button[href="#/check"]')
  await page.waitForSelector('form.question')
  for (let screens = 0; screens < 6; screens++) await answer(page, PEOPLE['emergency-now'])
  page.problems.length = 0
  await page.evaluate(() => { setTimeout(globalThis.stops) })
  await page.waitForSelector('#crashed:not([hidden])')
  assert.ok((await page.$$('#crashed .danger li')).length >= 5, 'the danger signs are there')
  assert.equal(await page.isVisible('#app'), false)
  // A browser writes the stop itself into the console, and with it no answer.
  assert.deepEqual(watched.said.splice(0).filter((line) => !/unreachable/.test(line)), [])
  await holds(watched, telling(['saddle-check=different', 'saddle-check', 'operation-when', '6-24-months']))
  await page.click('#crashed a.button')
  await page.waitForSelector('html[data-ready]')
  await page.click('a.button[href="#/check"]')
  await page.waitForSelector('form.question')
  assert.equal(await page.inputValue('select[name="age"]'), '')
  await page.context().close()
})

test('a page around the check, and one that opened it, hear numbers and nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterdisc-host-'))
  writeFileSync(join(folder, 'index.html'), `<!doctype html><title>Host</title>
    <script>heard = []; addEventListener('message', ({ data }) => heard.push(data))</script>
    <iframe src="${at.server.url}" width="800" height="900"></iframe>`)
  const host = await serve(folder)
  try {
    const page = await at.page()
    await page.goto(host.url)
    const framed = page.frames().find((frame) => frame !== page.mainFrame())
    const around = () => page.evaluate(() => heard.length)
    const opened = async () => {
      const opens = page.waitForEvent('popup')
      await page.evaluate((url) => { window.open(url, 'afterdisc') }, at.server.url)
      return opens
    }
    for (const how of [() => framed, opened]) {
      const inside = await how()
      await inside.waitForSelector('html[data-ready]')
      const before = await around()
      // Whoever hears nothing here proves nothing.
      await inside.evaluate(() => (window.opener ?? window.parent).postMessage('loud and clear', '*'))
      await inside.click('a.button[href="#/check"]')
      await inside.waitForSelector('form.question')
      assert.equal(await walkThrough(inside, PEOPLE['emergency-now']), 'answers')
      assert.equal(await result(inside), 'emergency-now')
      assert.ok((await around()) > before)
    }
    const heard = await page.evaluate(() => heard)
    const others = heard.filter((data) => data !== 'loud and clear' && !isMessage(data))
    assert.deepEqual(others, [])
    assert.equal(heard.filter((data) => data === 'loud and clear').length, 2)
    await page.context().close()
  } finally {
    await host.close()
    rmSync(folder, { recursive: true })
  }
})

test('what the browser writes on the disk holds no answer', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'afterdisc-profile-'))
  try {
    const context = await at.browser.browserType().launchPersistentContext(folder, { executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
    const page = context.pages()[0]
    page.setDefaultTimeout(PATIENCE)
    const said = []
    const answers = { ...PEOPLE['emergency-now'], country: 'new-zealand' }
    await start(page, `${at.server.url}?seen-before`)
    await walkThrough(page, answers, async () => { if ((await screen(page)) !== 'questions') said.push(...(await saidOn(page))) })
    const secrets = await secretsOf(page, answers, said)
    await result(page)
    secrets.push(...telling(await saidOn(page)).filter((word) => !NEUTRAL.includes(word)))
    // In the midst of a page of questions: what is ticked and not yet sent is the browser's to remember, too.
    await page.goto(`${at.server.url}#/check`)
    await page.reload()
    await page.waitForSelector('form.question')
    await answer(page, answers)
    await page.check('[name="collapse"][value="blood-cough"]', { force: true })
    await page.waitForTimeout(1500)
    await context.close()

    // The files of the app hold every word there is; that they are its files and no others is shown above.
    const own = /(^|\/)(Cache|Code Cache|CacheStorage|ScriptCache|GPUCache|DawnGraphiteCache|DawnWebGPUCache)\//
    const written = readdirSync(folder, { recursive: true }).filter((name) => !own.test(name) && statSync(join(folder, name)).isFile())
    const holding = (word) => written.filter((name) => {
      const bytes = readFileSync(join(folder, name))
      return bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'))
    })
    assert.ok(holding('seen-before').length > 0, 'what the browser does remember is found: the address')
    const known = [...secrets, 'blood-cough', 'operation-when']
    assert.deepEqual(known.flatMap((word) => holding(word).map((name) => [word, name])), [])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
