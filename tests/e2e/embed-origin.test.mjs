// What a page around the check can learn: with the same origin everything, with another one heights and steps, or not even those.

import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { open } from './browser.mjs'
import { hosts } from './hosts.mjs'
import { copyOfDist } from './kept.mjs'

let at, copy, folder, site, check
before(async () => {
  copy = copyOfDist()
  folder = copy.folder
  at = await open({ root: folder })
  check = at.server.url.replace('127.0.0.1', 'localhost')
  site = await hosts(check, {})
})
after(async () => {
  await site?.close()
  await at?.close()
  copy?.remove()
})

/** Opens an address; gives the page, with all messages that reach it, and its frame of the check. */
async function visit(address, size) {
  const page = await at.page(size)
  await page.addInitScript(() => {
    globalThis.messages = []
    addEventListener('message', ({ data }) => messages.push(data))
  })
  await page.goto(address)
  const handle = await page.waitForSelector('iframe', { state: 'attached' })
  await handle.scrollIntoViewIfNeeded()
  const frame = await handle.contentFrame()
  await frame.waitForSelector('html[data-ready]')
  return { page, frame, handle }
}

/** Begins the check in a frame. */
async function begin(frame) {
  await frame.click('a.button[href="#/check"]')
  await frame.waitForSelector('form.question')
}

test('a page of the same origin is told on its console that it can read everything', async () => {
  writeFileSync(join(folder, 'beside.html'), '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Clinic</title><iframe src="./" width="800" height="900"></iframe>')
  const warned = (page) => page.problems.filter((problem) => /warning: .*one origin/.test(problem)).length
  const same = await visit(`${at.server.url}beside.html`)
  await begin(same.frame)
  assert.equal(await same.page.evaluate(() => document.querySelector('iframe').contentDocument.querySelectorAll('form.question').length), 1, 'it can indeed')
  assert.equal(warned(same.page), 1, same.page.problems.join('\n'))
  await same.page.context().close()
  const other = await visit(site.url('plain'))
  assert.equal(await other.page.evaluate(() => document.querySelector('iframe').contentDocument), null)
  assert.deepEqual(other.page.problems, [])
  await other.page.context().close()
})

test('a frame with heights kept back says that it is ready and nothing more', async () => {
  for (const [name, query] of [['element', 'size="off"'], ['bare', 'size=off']]) {
    // The page for a plain frame puts no settings into its address: this one is written here.
    if (name === 'bare') writeFileSync(join(folder, 'bare.html'), `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><iframe src="${check}?${query}" width="700" height="700"></iframe>`)
    const { page, frame, handle } = await visit(name === 'bare' ? `${at.server.url}bare.html` : site.url(name, query))
    const height = () => handle.evaluate((frame) => frame.getBoundingClientRect().height)
    const first = await height()
    await begin(frame)
    await frame.click('form.question button[type=submit]')
    await frame.waitForSelector('.errors')
    await page.evaluate(() => document.querySelector('iframe').contentWindow.postMessage({ type: 'iframe-get-child-dimensions' }, '*'))
    await page.waitForTimeout(500)
    assert.deepEqual(await page.evaluate(() => messages), [{ type: 'afterdisc:ready', v: 1 }], name)
    assert.equal(await height(), first)
    if (name === 'element') {
      assert.equal(first, 900)
      assert.equal(await page.$('#instead'), null, 'what stood there instead is gone')
    }
    assert.deepEqual(page.problems, [], name)
    await page.context().close()
  }
})

test('in a row the element fills what the others leave', async () => {
  const { page, frame, handle } = await visit(site.url('row'), { width: 1280, height: 800 })
  const width = await handle.evaluate((frame) => frame.getBoundingClientRect().width)
  assert.ok(width > 1000, `${width} px`)
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
  await frame.waitForFunction(() => Math.ceil(document.body.getBoundingClientRect().height / 200) * 200 === innerHeight)
  await page.context().close()
})
