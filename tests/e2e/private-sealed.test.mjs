// A script that got into the page can tell nobody what it finds there: every way that a browser offers is tried,
// to another site and to the page's own, from the first answer on. The same ways are tried in a page with no policy,
// where they do get out: a way that gets out nowhere proves nothing.

import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { open } from './browser.mjs'
import { ESCAPES, LEAVING, NO_POLICY, attempt } from './escapes.mjs'
import { copyOfDist } from './kept.mjs'
import { listen } from './listen.mjs'
import { CALM, answer, hurry, start } from './person.mjs'

hurry()
let at, copy, elsewhere
before(async () => {
  copy = copyOfDist()
  writeFileSync(join(copy.folder, 'open.html'), '<!doctype html><title>No policy</title><link rel="manifest" href="x"><p>open')
  at = await open({ root: copy.folder })
  elsewhere = await listen()
})
after(async () => {
  await elsewhere?.close()
  await at?.close()
  copy?.remove()
})

let count = 0
/** Tries a way in a page. Gives whether what was to be told has arrived. */
async function tries(page, way, base) {
  const secret = `secret${++count}x`
  // A way that leads elsewhere takes the answer with it,
  // and may leave nobody to say that it is done.
  const done = page.evaluate(attempt(way, base + secret, elsewhere.relay)).catch(() => {})
  await Promise.race([done, new Promise((later) => setTimeout(later, 5000))])
  return () => elsewhere.heard.some((line) => line.includes(secret)) || at.server.log.some(({ path }) => path.includes(secret))
}

/** Waits until it is so, but not for ever. */
async function soon(is, ms = 2500) {
  for (const end = Date.now() + ms; Date.now() < end;) {
    if (await is()) return true
    await new Promise((later) => setTimeout(later, 25))
  }
  return is()
}

const places = () => ({ 'another site': elsewhere.url, 'its own': at.server.url })

test('in a page with no policy these ways do get out', { timeout: 120_000 }, async () => {
  const page = await at.page()
  const silent = []
  const anew = async () => {
    // A way that leads elsewhere may still be on its way there.
    const go = (url) => page.goto(url).then(() => true, () => false)
    assert.ok(await soon(async () => (await go('about:blank')) && go(`${at.server.url}open.html`), 8000))
  }
  for (const [name, way] of Object.entries(ESCAPES)) {
    await anew()
    const out = await tries(page, way, elsewhere.url)
    if (await soon(out, 700)) continue
    await anew()
    const here = await tries(page, way, at.server.url)
    if (!(await soon(here, 700))) silent.push(name)
  }
  // Tried all the same: another browser, or the next version, may know them.
  const known = ['WebTransport', 'other manifest']
  assert.deepEqual(silent.filter((name) => !known.includes(name)), [])
  await page.context().close()
})

/** A page in which somebody has begun to answer. */
async function answering(here = at) {
  const page = await here.page()
  await page.goto(here.server.url)
  await page.waitForSelector('html[data-offline]')
  await start(page, here.server.url)
  await answer(page, CALM)
  return page
}

test('in the page of the check none of them gets out, to whomever', { timeout: 120_000 }, async () => {
  const page = await answering()
  const before = { log: at.server.log.length, heard: elsewhere.heard.length }
  const tried = []
  for (const [where, base] of Object.entries(places())) {
    for (const [name, way] of Object.entries(ESCAPES)) tried.push([`${name}, to ${where}`, await tries(page, way, base)])
  }
  await page.waitForTimeout(2500)
  assert.deepEqual(tried.filter(([, out]) => out()).map(([name]) => name), [])
  // A browser looks for a newer worker when it likes.
  assert.deepEqual(at.server.log.slice(before.log).filter(({ path }) => !path.endsWith('/sw.js')), [], 'its own server hears nothing')
  // A browser may open a connection before it asks the policy, and then says nothing on it.
  assert.deepEqual(elsewhere.heard.slice(before.heard).filter((line) => line !== 'connection '), [], 'another site is told nothing')
  assert.ok(await page.isVisible('form.question'), 'and the check goes on')
  await page.context().close()
})

test('before the first answer nothing gets out to another site, and no file but those of the app is asked for by itself', { timeout: 120_000 }, async () => {
  const page = await at.page()
  await page.goto(at.server.url)
  await page.waitForSelector('html[data-offline]')
  const tried = []
  for (const [name, way] of Object.entries(ESCAPES)) tried.push([name, await tries(page, way, elsewhere.url)])
  await page.waitForTimeout(1500)
  assert.deepEqual(tried.filter(([, out]) => out()).map(([name]) => name), [])
  await page.context().close()
})

test('what no policy of a page can forbid is what the README says', { timeout: 120_000 }, async () => {
  for (const [name, way] of Object.entries({ ...LEAVING, ...NO_POLICY })) {
    // A browser for each: a page that has just been led elsewhere can hold up the next one for good.
    const own = await open({ root: copy.folder })
    try {
      const page = await answering(own)
      const before = elsewhere.heard.length
      const out = await tries(page, way, elsewhere.url)
      const heard = () => out() || elsewhere.heard.slice(before).some((line) => line.startsWith('datagram'))
      assert.ok(await soon(heard), `${name}: this is closed now; say so in README.md and move it to the others`)
    } finally {
      await own.close()
    }
  }
})
