// The whole check, as people walk through it, against the release build below a path of a plain server.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { open } from './browser.mjs'
import { files, stored } from './kept.mjs'
import { CALM, RETURNED, answer, asked, mark, press, result, screen, start, walk, walkThrough } from './person.mjs'

let at
before(async () => { at = await open() })
after(async () => { await at?.close() })

/** A page that went through the start. */
async function begun(options) {
  const page = await at.page(options)
  await start(page, at.server.url)
  return page
}

const levels = {
  'self-care': CALM,
  routine: { ...CALM, course: 'never' },
  soon: RETURNED,
  'same-day': { ...CALM, wound: ['redness'] },
  'emergency-now': { ...CALM, saddle: 'changed', 'saddle-when': 'new' },
}
for (const [level, answers] of Object.entries(levels)) {
  test(`a journey to ${level}`, async () => {
    const page = await begun()
    assert.equal(await walkThrough(page, answers), 'answers')
    assert.equal(await result(page), level)
    assert.ok(await page.$('#danger'), 'the list of danger signs closes the result')
    if (level === 'emergency-now' || level === 'same-day') {
      assert.equal(await page.$('.band--more-likely'), null, 'nothing is called more likely beside a danger sign')
    } else {
      assert.ok((await page.$$('.card')).length >= 3, 'at least three reasons')
    }
    assert.deepEqual(page.problems, [])
    await page.context().close()
  })
}

test('an emergency interrupts, is confirmed, shows the number as text and as a link, and lets one go on', async () => {
  const page = await begun()
  assert.equal(await walk(page, { ...CALM, collapse: ['chest-pain'] }), 'confirm')
  assert.match(await page.textContent('main'), /999/)
  await press(page, '[aria-labelledby="is-right"] button >> nth=0')
  assert.equal(await screen(page), 'action')
  assert.equal(await page.getAttribute('.stop a[href^="tel:"]', 'href'), 'tel:999')
  assert.match(await page.textContent('.stop'), /999/)
  await press(page, '.after button.link >> nth=1')
  assert.equal(await screen(page), 'questions')
  await page.context().close()
})

test('an emergency that was a slip is taken back', async () => {
  const page = await begun()
  const slip = { ...CALM, collapse: ['chest-pain'] }
  assert.equal(await walk(page, slip), 'confirm')
  await press(page, '[aria-labelledby="is-right"] button >> nth=1')
  assert.equal(await screen(page), 'questions')
  assert.ok(await page.isChecked('[name="collapse"][value="chest-pain"]'), 'the answer is still there to be changed')
  await page.check('[name="collapse"][value="none"]', { force: true })
  assert.equal(await page.isChecked('[name="collapse"][value="chest-pain"]'), false, '"none" stands alone')
  assert.equal(await walk(page, CALM), 'answers')
  assert.equal(await result(page), 'self-care')
  await page.context().close()
})

test('a changed early answer drops later ones and asks only what is open', async () => {
  const page = await begun()
  assert.equal(await walk(page, RETURNED), 'answers')
  const listed = () => page.$('[data-change="good-spell"]')
  assert.ok(await listed(), 'the good spell was asked about')
  await press(page, '[data-change="course"]')
  await page.waitForSelector('form.question [name="course"]')
  await answer(page, { course: 'never' })
  while ((await screen(page)) === 'questions') await answer(page, RETURNED)
  assert.equal(await screen(page), 'answers')
  assert.equal(await listed(), null, 'the answers about the good spell are gone')
  await page.context().close()
})

test('nothing moves on by itself, and a missing answer is named', async () => {
  const page = await begun()
  await page.click('form.question button[type=submit]')
  await page.waitForSelector('.errors')
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'errors')
  assert.ok((await page.$$('.errors li')).length >= 4)
  assert.match(await page.title(), /^Error/)
  await answer(page, CALM)
  assert.equal(await page.$('.errors'), null)
  await page.check('form.question [value="none"]', { force: true })
  await page.waitForTimeout(600)
  assert.deepEqual((await asked(page)).map(({ name }) => name), ['collapse'], 'a choice alone does not leave the page')
  await page.context().close()
})

test('back works in the page and in the browser, and keeps the answers', async () => {
  const page = await begun()
  await answer(page, CALM)
  await answer(page, CALM)
  const here = (await asked(page))[0].name
  await press(page, '.back')
  assert.equal((await asked(page))[0].name, 'collapse')
  assert.ok(await page.isChecked('[name="collapse"][value="none"]'))
  await mark(page)
  await page.goBack()
  await page.waitForSelector('select[name="age"]')
  assert.equal(await page.inputValue('select[name="age"]'), '40-59')
  await page.goForward()
  await page.waitForSelector('[name="collapse"]')
  await answer(page, CALM)
  assert.equal((await asked(page))[0].name, here)
  await page.context().close()
})

test('after a reload the way back leads out of the check that is gone, with no entry that shows nothing', async () => {
  const page = await begun()
  for (let screens = 0; screens < 5; screens++) await answer(page, CALM)
  await page.reload()
  await page.waitForSelector('select[name="age"]')
  await page.waitForFunction(() => history.state === 0)
  // A new check over the old entries: its own way back, then the start.
  await answer(page, CALM)
  await page.goBack()
  await page.waitForSelector('select[name="age"]')
  await page.goBack()
  await page.waitForSelector('a.button[href="#/check"]')
  // What lies ahead is this check, and leads nowhere beyond it.
  await page.goForward()
  await page.waitForSelector('select[name="age"]')
  await page.context().close()
})

test('what an earlier answer rules out is not offered', async () => {
  const page = await begun()
  const spell = async (when) => {
    let values = []
    await walk(page, { ...RETURNED, 'operation-when': when, 'good-spell': 'not-sure' }, async () => {
      const here = await page.$$eval('[name="good-spell"]', (fields) => fields.map((field) => field.value))
      if (here.length > 0) values = here
    })
    return values
  }
  assert.deepEqual(await spell('4-6-weeks'), ['under-2-weeks', '2-6-weeks', 'not-sure'])
  await page.context().close()
})

test('the keyboard alone suffices', async () => {
  const page = await at.page()
  await page.goto(at.server.url)
  await page.waitForSelector('html[data-ready]')
  await tabTo(page, 'a.button[href="#/check"]')
  await page.keyboard.press('Enter')
  await page.waitForSelector('form.question')
  for (let screens = 0; screens < 60 && (await screen(page)) === 'questions'; screens++) {
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'H1', 'the heading has the focus')
    for (const { name, kind } of await asked(page)) await byKeyboard(page, name, kind)
    // A later question of the page may have appeared.
    for (const { name, kind } of await asked(page)) {
      if (!(await page.$(`[name="${name}"]:checked`)) && kind !== 'select') await byKeyboard(page, name, kind)
    }
    const before = await mark(page)
    await tabTo(page, 'form.question button[type=submit]')
    await page.keyboard.press('Enter')
    await page.waitForFunction((before) => document.querySelector('h1')?.dataset.seen !== before, before)
  }
  assert.equal(await screen(page), 'answers')
  await page.context().close()
})

/** Presses Tab until the focus is there. */
async function tabTo(page, selector) {
  for (let presses = 0; presses < 120; presses++) {
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reaches ${selector}`)
}

async function byKeyboard(page, name, kind) {
  const wanted = [CALM[name] ?? 'none'].flat()[0]
  if (kind === 'select') {
    await tabTo(page, `select[name="${name}"]`)
    for (let presses = 0; presses < 12 && (await page.inputValue(`select[name="${name}"]`)) !== wanted; presses++) {
      await page.keyboard.press('ArrowDown')
    }
  } else if (kind === 'radio') {
    await tabTo(page, `input[name="${name}"]`)
    await page.keyboard.press('Space')
    for (let presses = 0; presses < 12 && !(await page.isChecked(`[name="${name}"][value="${wanted}"]`)); presses++) {
      await page.keyboard.press('ArrowDown')
    }
  } else {
    await tabTo(page, `input[name="${name}"][value="${wanted}"]`)
    if (!(await page.isChecked(`[name="${name}"][value="${wanted}"]`))) await page.keyboard.press('Space')
  }
}

test('at 320 px and in the dark nothing runs out of the page', async () => {
  const page = await begun({ width: 320, height: 640, colorScheme: 'dark' })
  const fits = async () => {
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    assert.ok(wide <= 320, `${await page.title()} is ${wide} px wide`)
  }
  assert.equal(await walkThrough(page, { ...RETURNED, limbs: ['swollen'] }, fits), 'answers')
  await fits()
  await result(page)
  await fits()
  await page.context().close()
})

test('while one answers nothing is asked of any server, and no answer is in address, title or history', async () => {
  const page = await begun()
  // The files that are kept for use with no network are fetched by then.
  await page.waitForSelector('html[data-offline]')
  await page.waitForLoadState('networkidle')
  const known = at.server.log.length
  const seen = new Set()
  await walkThrough(page, RETURNED, async () => { seen.add(await page.evaluate(() => location.href)) })
  await result(page)
  seen.add(await page.evaluate(() => location.href))
  assert.equal(at.server.log.length, known, JSON.stringify(at.server.log.slice(known)))
  assert.deepEqual([...seen], [`${at.server.url}#/check`])
  const kept = await page.evaluate(() => ({ state: history.state, local: localStorage.length, session: sessionStorage.length, cookie: document.cookie }))
  assert.ok(Object.values(kept.state ?? {}).every((value) => typeof value === 'number'), JSON.stringify(kept.state))
  assert.deepEqual([kept.local, kept.session, kept.cookie], [0, 0, ''])
  assert.deepEqual(await page.evaluate(() => indexedDB.databases()), [])
  assert.deepEqual(await stored(page), files(at.server.url), 'what the browser stores is the files of the app, byte for byte')
  await page.context().close()
})

test('erase leaves a blank start', async () => {
  const page = await begun()
  await answer(page, CALM)
  await page.click('header button')
  await page.click('header button >> nth=0')
  await page.waitForFunction(() => !location.hash.includes('check'))
  await page.waitForSelector('a.button[href="#/check"]')
  await page.click('a.button[href="#/check"]')
  await page.waitForSelector('form.question')
  assert.equal(await page.inputValue('select[name="age"]'), '')
  await page.context().close()
})
