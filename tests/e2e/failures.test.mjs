// What people see when the app cannot start: the emergency advice stands, and the page says what to do.

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { open } from './browser.mjs'

let at
before(async () => { at = await open() })
after(async () => { await at?.close() })

/** The emergency list and every country's number are there to read, and one message says what is wrong. */
async function advises(page, message) {
  const text = await page.innerText('body')
  for (const number of ['999', '112', '911', '000', '111']) assert.ok(text.includes(number), `${number} is missing`)
  assert.ok((await page.$$('.danger li')).length >= 5, 'the emergency list is there')
  await page.waitForSelector(message, { state: 'visible', timeout: 15_000 })
}

test('the start page is painted before any script has run', async () => {
  const page = await at.page({ javaScriptEnabled: false })
  await page.goto(at.server.url)
  await advises(page, 'noscript')
  await page.context().close()
})

test('the script cannot be loaded', async () => {
  const page = await at.page()
  await page.route(/boot\.js/, (route) => route.abort())
  await page.goto(at.server.url)
  await advises(page, '.not-started')
  await page.context().close()
})

for (const [what, pattern] of [['the app file is missing', /\.wasm/], ['its script is missing', /afterdisc[^/]*\.js/]]) {
  test(what, async () => {
    const page = await at.page()
    await page.route(pattern, (route) => route.fulfill({ status: 404, body: '' }))
    await page.goto(at.server.url)
    await advises(page, '.not-started')
    await page.context().close()
  })
}

test('WebAssembly is blocked', async () => {
  const page = await at.page()
  await page.addInitScript(() => { delete globalThis.WebAssembly })
  await page.goto(at.server.url)
  await advises(page, '.not-started')
  await page.context().close()
})

test('WebAssembly is blocked by a policy', async () => {
  const strict = await open({ headers: { 'content-security-policy': "script-src 'self'" } })
  const page = await strict.page()
  await page.goto(strict.server.url)
  await advises(page, '.not-started')
  await strict.close()
})

test('a browser too old for modules', async () => {
  const page = await at.page()
  await page.route(/check\/$/, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replaceAll('type="module"', 'type="newer"') })
  })
  await page.goto(at.server.url)
  await advises(page, '.not-started')
  await page.context().close()
})

test('when all is well no such message appears', async () => {
  const page = await at.page()
  await page.goto(at.server.url)
  await page.waitForSelector('html[data-ready]')
  await page.waitForTimeout(9000)
  assert.equal(await page.isVisible('.not-started').catch(() => false), false)
  await page.context().close()
})
