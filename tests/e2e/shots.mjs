// Screenshots of every screen, and of pages of clinics that show the check, phone and desktop, light and dark, into shots/:
// to be looked at by a person.

import { mkdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { open } from './browser.mjs'
import { hosts } from './hosts.mjs'
import { result, start, walkThrough } from './person.mjs'
import { LIBRARY, RESULTS, calmJourney, journey } from './screens.mjs'

const folder = resolve(import.meta.dirname, '../../shots')
const only = process.argv[2] ?? ''
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const at = await open()
const site = await hosts(at.server.url.replace('127.0.0.1', 'localhost'), {})
const SITES = ['plain', 'element', 'css', 'wordpress', 'drupal', 'rtl', 'row', 'narrow', 'two']
let count = 0

for (const [size, width, height] of [['phone', 360, 780], ['desktop', 1280, 900]]) {
  for (const colorScheme of ['light', 'dark']) {
    const page = await at.page({ width, height, colorScheme })
    const taken = new Set()
    const take = async (name) => {
      if (taken.has(name) || !name.includes(only)) return
      taken.add(name)
      await page.screenshot({ path: resolve(folder, `${name}-${size}-${colorScheme}.png`), fullPage: true })
      count++
    }
    for (const hash of LIBRARY) {
      const name = hash.replace(/^#\//, '').replaceAll('/', '-') || 'start'
      if (!name.includes(only)) continue
      await page.goto(at.server.url + hash)
      await page.waitForSelector('html[data-ready]')
      await take(name)
    }
    if ('clinics'.includes(only)) {
      await page.goto(`${at.server.url}clinics.html`)
      await page.frameLocator('.preview iframe').locator('.danger').first().waitFor()
      await take('clinics')
    }
    for (const name of SITES.filter((name) => `host-${name}`.includes(only))) {
      await page.goto(site.url(name))
      for (const frame of await page.locator('iframe').elementHandles()) {
        await frame.scrollIntoViewIfNeeded()
        await (await frame.contentFrame()).waitForSelector('html[data-ready]')
      }
      // A frame of another site is painted only as far as the window goes.
      await page.setViewportSize({ width, height: await page.evaluate(() => document.documentElement.scrollHeight) })
      await page.waitForTimeout(600)
      await take(`host-${name}`)
      await page.setViewportSize({ width, height })
    }
    if (only.startsWith('host')) {
      await page.context().close()
      continue
    }
    await journey(page, at.server.url, take)
    await page.goto('about:blank')
    await calmJourney(page, at.server.url, take, { errors: true })
    for (const [name, answers] of Object.entries(RESULTS)) {
      await page.goto('about:blank')
      await start(page, at.server.url)
      await walkThrough(page, answers)
      await result(page)
      await take(name)
    }
    await page.context().close()
  }
}
await site.close()
await at.close()
console.log(`${count} screenshots in ${folder}`)
