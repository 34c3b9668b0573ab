// axe on every screen of the check, light and dark.

import { after, before, test } from 'node:test'
import { OPEN as options, check } from './axe.mjs'
import { open } from './browser.mjs'
import { CALM, answer, hurry, result, start, walkThrough } from './person.mjs'
import { RESULTS, calmJourney, journey } from './screens.mjs'

hurry()
let at
before(async () => { at = await open() })
after(async () => { await at?.close() })

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
