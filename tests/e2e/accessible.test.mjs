// axe on every screen, light and dark, and the things that axe does not see: headings, titles, targets.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { OPEN as options, check } from './axe.mjs'
import { open } from './browser.mjs'
import { hurry } from './person.mjs'
import { LIBRARY, calmJourney } from './screens.mjs'

hurry()
let at
before(async () => { at = await open() })
after(async () => { await at?.close() })

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
