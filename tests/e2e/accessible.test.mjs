// axe on every screen, light and dark, and the things that axe does not see: headings, titles, targets.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import { open } from './browser.mjs'
import { CALM, answer, result, start, walkThrough } from './person.mjs'
import { LIBRARY, RESULTS, calmJourney, journey } from './screens.mjs'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let at
before(async () => { at = await open() })
after(async () => { await at?.close() })

/** The content policy of the page forbids foreign scripts, so axe comes in beside it. */
const options = { bypassCSP: true }

async function check(page, where) {
  await page.evaluate(axe)
  const found = await page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
  })
  assert.deepEqual(found, [], where)
  const headings = await page.$$eval('h1', (all) => all.filter((one) => one.offsetParent !== null).length)
  assert.equal(headings, 1, `${where} has ${headings} main headings`)
}

test('every page of the library', async () => {
  const page = await at.page(options)
  const titles = new Map()
  for (const hash of LIBRARY) {
    await page.goto(at.server.url + hash)
    await page.waitForSelector('html[data-ready]')
    await page.waitForSelector('h1')
    await check(page, hash)
    const title = await page.title()
    assert.ok(!titles.has(title), `${hash} and ${titles.get(title)} share the title "${title}"`)
    titles.set(title, hash)
  }
  assert.deepEqual(page.problems, [])
  await page.context().close()
})

for (const colorScheme of ['light', 'dark']) {
  test(`the check, ${colorScheme}`, async () => {
    const page = await at.page({ ...options, colorScheme, width: 390, height: 780 })
    await journey(page, at.server.url, (name) => check(page, name))
    await page.goto('about:blank')
    await calmJourney(page, at.server.url, (name) => check(page, name))
    await page.context().close()
  })
}

for (const colorScheme of ['light', 'dark']) {
  test(`answers that are kept, offered and refused, ${colorScheme}`, async () => {
    const page = await at.page({ ...options, colorScheme, width: 390, height: 780 })
    await start(page, at.server.url)
    await answer(page, CALM)
    await page.click('details.why:has(#keep) summary')
    await page.check('#keep', { force: true })
    await check(page, 'the choice')
    const reopened = async (where) => {
      await page.goto('about:blank')
      await page.goto(at.server.url)
      await page.waitForSelector('html[data-ready]')
      await check(page, where)
    }
    await reopened('the offer')
    await page.clock.setFixedTime(Date.now() + 24 * 60 * 60 * 1000)
    await reopened('the offer on another day')
    await page.evaluate(() => localStorage.setItem('afterdisc', 'broken'))
    await reopened('refused')
    await page.context().close()
  })
}

for (const [name, answers] of Object.entries(RESULTS)) {
  test(name, async () => {
    const page = await at.page(options)
    await start(page, at.server.url)
    await walkThrough(page, answers)
    await result(page)
    await check(page, name)
    await page.context().close()
  })
}

test('what can be tapped is large enough', async () => {
  const page = await at.page({ ...options, width: 360, height: 780 })
  await calmJourney(page, at.server.url, async (name) => {
    const small = await page.$$eval('button, .button, select, .choice, .back, summary', (all) => all
      .filter((one) => one.offsetParent !== null && one.getBoundingClientRect().height < 43)
      .map((one) => `${one.tagName}.${one.className} ${Math.round(one.getBoundingClientRect().height)} px`))
    assert.deepEqual(small, [], name)
  })
  await page.context().close()
})
