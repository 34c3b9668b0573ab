// Answers are kept on the device only when the person asks for it, and then come back; erased, nothing is left.
// A browser with a folder of its own is really closed and opened again.

import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { chromium } from 'playwright-core'
import { CHROMIUM, DIST, FLAGS, PATIENCE, PREFIX, open } from './browser.mjs'
import { CALM, answer, hurry, press, result, screen, start, walk, walkThrough } from './person.mjs'
import { serve } from './serve.mjs'

const READY = 'html[data-ready]'
const GO_ON = '.begin a.button'
const ANEW = '.begin a.go'
const DAY = 24 * 60 * 60 * 1000

hurry()
let at
before(async () => { at = await open() })
after(async () => { await at?.close() })

/** Everything that a page can leave on a device, but the files of the app. */
const left = (page) => page.evaluate(async () => ({
  local: { ...localStorage }, session: { ...sessionStorage }, cookie: document.cookie, bases: await indexedDB.databases(),
}))
const NOTHING = { local: {}, session: {}, cookie: '', bases: [] }
const kept = (page) => page.evaluate(() => Object.values(localStorage))

/** A person half way through the check who asks to have the answers kept. */
async function half(page, url = at.server.url, pages = 8) {
  await start(page, url)
  for (let done = 0; done < pages; done++) await answer(page, CALM)
  await page.click('details.why:has(#keep) summary')
  await page.check('#keep', { force: true })
}

/** Opens the page anew, as after closing it. */
async function reopen(page, url = at.server.url) {
  await page.goto('about:blank')
  await page.goto(url)
  await page.waitForSelector(READY)
}

/** A browser with a folder of its own, closed after use. */
async function inBrowser(folder, use, { args = [], without = [] } = {}) {
  const browser = await chromium.launchPersistentContext(folder, { executablePath: CHROMIUM, args: [...FLAGS, ...args], ignoreDefaultArgs: without })
  try {
    const page = await browser.newPage()
    page.setDefaultTimeout(PATIENCE)
    return await use(page, browser)
  } finally {
    await browser.close()
  }
}

async function withFolder(use) {
  const folder = mkdtempSync(join(tmpdir(), 'afterdisc-person-'))
  try {
    await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test('unless somebody asks for it nothing is left, whatever they do', async () => {
  const page = await at.page()
  await start(page, at.server.url)
  const none = async () => assert.deepEqual(await left(page), NOTHING)
  await walkThrough(page, { ...CALM, wound: ['redness'], limbs: ['swollen'] }, none)
  await none()
  await result(page)
  await none()
  await press(page, '[data-event="add-impact"] button')
  await none()
  await reopen(page)
  assert.equal(await page.isVisible(ANEW), false)
  assert.equal(await page.isVisible('#erase'), false, 'a blank start')
  await none()
  await page.context().close()
})

test('asked for, they are there after the browser was closed, and gone when erased', () => withFolder(async (folder) => {
  const { url } = at.server
  const open = await inBrowser(folder, async (page) => {
    await half(page, url)
    await answer(page, CALM)
    const [text, ...more] = await kept(page)
    assert.deepEqual(more, [], 'one entry')
    assert.match(text, /^[0-o]{30,250}$/, 'and it is short')
    return page.$eval('form.question [name]', (field) => field.name)
  })
  await inBrowser(folder, async (page) => {
    await page.goto(url)
    await page.waitForSelector(ANEW)
    await press(page, GO_ON)
    assert.equal(await page.$eval('form.question [name]', (field) => field.name), open, 'on with the question that was open')
    assert.equal(await walk(page, CALM), 'answers')
    assert.ok(await page.isChecked('#keep'), 'the choice is still made')
    assert.equal(await result(page), 'self-care')
  })
  await inBrowser(folder, async (page) => {
    await page.goto(url)
    await page.waitForSelector(ANEW)
    await page.click('#erase')
    await page.click('header .erase button >> nth=0')
    await page.waitForSelector(ANEW, { state: 'detached' })
    assert.deepEqual(await left(page), NOTHING)
  })
  await inBrowser(folder, async (page) => {
    await page.goto(url)
    await page.waitForSelector(READY)
    assert.equal(await page.isVisible(ANEW), false, 'the next person finds a blank start')
    assert.deepEqual(await left(page), NOTHING)
  })
}))

test('erase on any page leaves nothing, and so does starting anew or taking out the tick', async () => {
  const page = await at.page()
  for (const hash of ['#/check', '#/library', '#/privacy']) {
    await half(page, at.server.url, 2)
    assert.equal((await kept(page)).length, 1)
    await page.evaluate((hash) => { location.hash = hash }, hash)
    await page.waitForFunction((hash) => location.hash === hash, hash)
    await page.click('#erase')
    await page.click('header .erase button >> nth=0')
    await page.waitForFunction(() => location.hash === '#/')
    assert.deepEqual(await left(page), NOTHING, hash)
    await page.goBack()
    await page.waitForSelector(READY)
    await reopen(page)
  }
  await half(page, at.server.url, 2)
  await page.uncheck('#keep', { force: true })
  assert.deepEqual(await left(page), NOTHING, 'the tick taken out')
  await answer(page, CALM)
  assert.deepEqual(await left(page), NOTHING, 'and it stays out')
  await reopen(page)
  await half(page, at.server.url, 2)
  await reopen(page)
  await press(page, ANEW)
  await page.waitForSelector('form.question')
  assert.equal(await page.inputValue('select[name="age"]'), '')
  assert.deepEqual(await left(page), NOTHING, 'started anew')
  await page.context().close()
})

test('on another day the danger signs are asked again, and the other answers are still there', async () => {
  const page = await at.page()
  await page.clock.setFixedTime(new Date('2026-11-21T10:00:00'))
  await start(page, at.server.url)
  assert.equal(await walk(page, CALM), 'answers')
  await page.check('#keep', { force: true })
  await page.clock.setFixedTime(new Date('2026-11-22T09:00:00'))
  await reopen(page)
  await press(page, GO_ON)
  const seen = []
  const names = async () => { seen.push(...await page.$$eval('form.question [name]', (fields) => fields.map((field) => [field.name, field.checked === true]))) }
  assert.equal(await walk(page, { ...CALM, saddle: 'changed', 'saddle-when': 'new' }, names), 'confirm', 'a sign that is new since then counts')
  assert.ok(seen.every(([, checked]) => !checked), 'no answer of the day before is ticked')
  await press(page, '[aria-labelledby="is-right"] button >> nth=1')
  assert.equal(await walk(page, CALM, names), 'answers')
  const asked = new Set(seen.map(([name]) => name))
  for (const name of ['collapse', 'ill', 'saddle', 'bladder', 'weakness', 'mood']) assert.ok(asked.has(name), name)
  for (const name of ['course', 'place', 'worst']) assert.ok(!asked.has(name), name)
  await result(page)
  const text = await page.textContent('main')
  assert.ok(text.includes('21 November 2026') && text.includes('22 November 2026'), 'the result says of which days its answers are')
  await page.context().close()
})

test('a result that stays open over night says so once it is seen again, and the danger signs can be answered anew', async () => {
  const page = await at.page()
  await page.clock.setFixedTime(new Date('2026-11-21T22:00:00'))
  await start(page, at.server.url)
  assert.equal(await walk(page, CALM), 'answers')
  await result(page)
  const renew = 'main section.note button'
  assert.equal(await page.isVisible(renew), false, 'on its own day it says nothing')
  await page.clock.setFixedTime(new Date('2026-11-22T09:00:00'))
  // The phone is unlocked: nothing is tapped.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await page.waitForSelector(renew)
  await press(page, renew)
  await page.waitForSelector('form.question')
  await page.waitForTimeout(200)
  assert.equal(await walk(page, CALM), 'answers')
  await result(page)
  assert.equal(await page.isVisible(renew), false, 'of today again')
  assert.deepEqual(await kept(page), [], 'and nothing was kept unasked')
  await page.context().close()
})

test('past their day, from a day to come, broken, of other questions: refused kindly, erased, and a check begins', async () => {
  const page = await at.page()
  await page.clock.setFixedTime(new Date('2026-11-21T10:00:00'))
  await half(page, at.server.url, 4)
  const [text] = await kept(page)
  const [name] = await page.evaluate(() => Object.keys(localStorage))
  const flip = (at) => text.slice(0, at) + (text[at] === '1' ? '2' : '1') + text.slice(at + 1)
  const cases = {
    'the last day': [text, 14, true],
    'the day after': [text, 15],
    'a day back, as after a flight west': [text, -1, true],
    'a day to come': [text, -2],
    'a digit changed': [flip(text.length - 3)],
    'cut off': [text.slice(0, -5)],
    'something else': ['{"answers":[]}'],
    'of other questions, as a later version would write it': [signed(`2${unsigned(text).slice(1)}`)],
  }
  const said = new Set()
  for (const [what, [text, days = 0, fits]] of Object.entries(cases)) {
    await page.clock.setFixedTime(new Date(Date.parse('2026-11-21T10:00:00') + days * DAY))
    await page.evaluate(([name, text]) => localStorage.setItem(name, text), [name, text])
    await reopen(page)
    assert.equal(await page.isVisible(ANEW), fits === true, what)
    assert.deepEqual(await kept(page), fits ? [text] : [], what)
    if (fits) continue
    said.add(await page.textContent('.begin p'))
    await page.click('a.button[href="#/check"]')
    await page.waitForSelector('form.question')
    assert.equal(await page.inputValue('select[name="age"]'), '', what)
  }
  assert.equal(said.size, 4, 'each reason has its own words')
  assert.deepEqual(page.problems, [])
  await page.context().close()
})

test('what one window erases another does not bring back', async () => {
  const page = await at.page()
  await half(page, at.server.url, 3)
  const other = await page.context().newPage()
  await other.goto(at.server.url)
  await other.waitForSelector(ANEW)
  const third = await page.context().newPage()
  await third.goto(at.server.url)
  await third.waitForSelector(ANEW)
  await other.click(ANEW)
  await other.waitForSelector('form.question')
  await answer(page, CALM)
  assert.deepEqual(await kept(page), [], 'the first window goes on, and keeps nothing')
  assert.equal(await page.isChecked('#keep'), false)
  assert.ok(await page.isVisible('.note[role=status]'), 'and says so in the open')
  await third.waitForSelector(ANEW, { state: 'detached' })
  assert.deepEqual(await kept(third), [], 'and one that had offered to go on offers it no more')
  await page.context().close()
})

test('two windows never write over each other', async () => {
  const page = await at.page()
  await half(page, at.server.url, 3)
  const other = await page.context().newPage()
  await other.goto(at.server.url)
  await press(other, GO_ON)
  await answer(other, CALM)
  const now = await kept(other)
  await answer(page, CALM)
  assert.deepEqual(await kept(page), now)
  assert.equal(await page.isChecked('#keep'), false)
  await page.context().close()
})

test('opened by the address of the check, what is kept is offered first', async () => {
  const page = await at.page()
  await half(page, at.server.url, 3)
  await reopen(page, `${at.server.url}#/check`)
  await page.waitForSelector(ANEW)
  await press(page, GO_ON)
  assert.equal(await screen(page), 'questions')
  await page.context().close()
})

test('beside an emergency nobody is asked', async () => {
  const page = await at.page()
  await start(page, at.server.url)
  const emergency = { ...CALM, collapse: ['chest-pain'] }
  await walkThrough(page, emergency, async () => {
    if (['confirm', 'action'].includes(await screen(page))) assert.equal(await page.$('#keep'), null)
  })
  assert.equal(await page.$('#keep'), null, 'nor on the list of answers')
  await result(page)
  assert.equal(await page.$('#keep'), null, 'nor on the result')
  await page.context().close()
})

test('an emergency that was kept is shown before anything else', async () => {
  const page = await at.page()
  await half(page, at.server.url, 1)
  await answer(page, { ...CALM, collapse: ['chest-pain'] })
  await reopen(page)
  await press(page, GO_ON)
  assert.equal(await screen(page), 'confirm')
  await page.context().close()
})

test('where the browser lets nothing be kept the page says so, and the check works', () => withFolder(async (folder) => {
  mkdirSync(join(folder, 'Default'))
  writeFileSync(join(folder, 'Default/Preferences'), JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }))
  await inBrowser(folder, async (page) => {
    await page.goto(at.server.url)
    await assert.rejects(page.evaluate(() => localStorage.length), /Access is denied/)
    await start(page, at.server.url)
    assert.equal(await page.$('#keep'), null, 'it is not offered')
    assert.ok(await page.textContent('details.why p[role=status]'), 'it is said')
    assert.equal(await walk(page, CALM), 'answers')
    assert.ok(await page.textContent('main p[role=status]'))
    await page.click('#erase')
    await page.click('header .erase button >> nth=0')
    await page.waitForFunction(() => location.hash === '#/')
  })
}))

test('with no room left nothing is promised', async () => {
  const page = await at.page()
  await page.goto(at.server.url)
  await page.evaluate(() => {
    for (let size = 1 << 20; size >= 1; size = size >> 1) {
      try { for (let n = 0; ; n++) localStorage.setItem(`full ${size} ${n}`, 'x'.repeat(size)) } catch { /* full, but for less than this */ }
    }
  })
  await start(page, at.server.url)
  await answer(page, CALM)
  await page.click('details.why:has(#keep) summary')
  // It is gone by then, so nobody looks whether it has its tick.
  await page.click('#keep', { force: true })
  await page.waitForSelector('details.why p[role=status]')
  assert.equal(await page.$('#keep'), null)
  assert.ok((await page.evaluate(() => Object.keys(localStorage))).every((name) => name.startsWith('full')))
  await page.context().close()
})

for (const blocked of [false, true]) {
  test(`in a frame of another site ${blocked ? 'that may keep nothing it is not offered' : 'it works, for that site alone'}`, () => withFolder(async (folder) => {
    const host = mkdtempSync(join(tmpdir(), 'afterdisc-host-'))
    writeFileSync(join(host, 'index.html'), `<!doctype html><title>Host</title><iframe src="${at.server.url}" width="800" height="900"></iframe>`)
    const site = await serve(host)
    try {
      await inBrowser(folder, async (page) => {
        // Another site by its name, on the same machine.
        const opened = async () => {
          await page.goto('about:blank')
          await page.goto(site.url.replace('127.0.0.1', 'localhost'))
          await page.waitForFunction(() => frames.length > 0)
          const frame = page.frames().find((one) => one.url().startsWith(at.server.url))
          await frame.waitForSelector(READY)
          return frame
        }
        let frame = await opened()
        await frame.click('a.button[href="#/check"]')
        await frame.waitForSelector('form.question')
        await answer(frame, CALM)
        if (blocked) {
          await assert.rejects(frame.evaluate(() => localStorage.length), /Access is denied/)
          assert.equal(await frame.$('#keep'), null)
          assert.ok(await frame.textContent('details.why p[role=status]'))
          return
        }
        await frame.click('details.why:has(#keep) summary')
        await frame.check('#keep', { force: true })
        await answer(frame, CALM)
        frame = await opened()
        await frame.waitForSelector(ANEW)
        const alone = await page.context().newPage()
        await alone.goto(at.server.url)
        await alone.waitForSelector(READY)
        assert.equal(await alone.isVisible(ANEW), false, 'kept for that site alone')
        // With the tool's own flags a frame of another site may keep nothing, as where a person has set it so; without any
        // of them browsers part the storage of sites, and it may.
      }, blocked ? {} : { without: true, args: ['--headless=new', '--remote-debugging-pipe', `--user-data-dir=${folder}`] })
    } finally {
      await site.close()
      rmSync(host, { recursive: true })
    }
  }))
}

test('put away and fetched back by the browser, the page is a blank start', () => withFolder(async (folder) => {
  const away = await serve(DIST)
  try {
    await inBrowser(folder, async (page) => {
      const back = async () => {
        await page.goto(`${away.url}manifest.webmanifest`)
        await page.goBack()
        await page.waitForSelector(READY)
        await page.waitForFunction(() => location.hash === '#/')
      }
      await start(page, at.server.url)
      for (let pages = 0; pages < 4; pages++) await answer(page, CALM)
      await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => sessionStorage.setItem('persisted', persisted)))
      await back()
      assert.equal(await page.evaluate(() => sessionStorage.getItem('persisted')), 'true', 'it was put away whole')
      assert.equal(await page.isVisible('#erase'), false, 'nothing to erase')
      assert.equal(await page.isVisible(ANEW), false)
      await page.click('a.button[href="#/check"]')
      await page.waitForSelector('form.question')
      assert.equal(await page.inputValue('select[name="age"]'), '')
      // Asked to be kept, they are offered.
      await half(page, at.server.url, 3)
      await back()
      await page.waitForSelector(ANEW)
    }, { without: ['--disable-back-forward-cache'] })
  } finally {
    await away.close()
  }
}))

/** The text without its check sum, and with a right one: as the app does it. */
const unsigned = (text) => text.replace(/^[P-o]*[0-O]/, '')
function signed(rest) {
  let sum = 0x811c9dc5
  for (const digit of Buffer.from(rest)) sum = Math.imul(sum ^ digit, 0x01000193) >>> 0
  let text = ''
  for (; sum > 31; sum >>>= 5) text += String.fromCharCode(48 + 32 + (sum & 31))
  return text + String.fromCharCode(48 + sum) + rest
}
