// The same check in other engines than Chromium: Firefox, and WebKit as GTK has it, the nearest thing to Safari here.
// What is not here is left out, and the line says how to get it.

import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { ESCAPES, attempt } from './escapes.mjs'
import { copyOfDist } from './kept.mjs'
import { listen } from './listen.mjs'
import { CALM, RETURNED, answer, press, result, screen, start, walk, walkThrough } from './person.mjs'
import { serve } from './serve.mjs'
import { FIREFOX, SCREEN, WEBKIT, firefox, webkit } from './webdriver.mjs'

const ENGINES = {
  Firefox: { open: firefox, skip: FIREFOX ? false : 'no Firefox: install it (Debian: apt-get install firefox-esr), or name it in FIREFOX_PATH' },
  WebKit: { open: webkit, skip: WEBKIT && (process.env.DISPLAY || SCREEN) ? false : 'no WebKit: on Debian apt-get install webkit2gtk-driver xvfb, or name the driver in WEBKIT_DRIVER' },
}
const KEPT = 'html[data-offline]'

/** The tests, in one engine. Each engine has a file of its own, so that they run side by side. */
export function testIn(engine) {
  const { open, skip } = ENGINES[engine]
  describe(engine, { skip }, () => {
    let page, server, elsewhere, copy
    before(async () => {
      copy = copyOfDist()
      writeFileSync(join(copy.folder, 'open.html'), '<!doctype html><title>No policy</title><p>open')
      server = await serve(copy.folder, { prefix: '/clinic/check/' })
      elsewhere = await listen()
      page = await open()
    })
    after(async () => {
      await page?.close()
      await elsewhere?.close()
      await server?.close().catch(() => {})
      copy?.remove()
    })

    /** Opens the page anew and begins; gives what the server hears from then on, but for the look for a newer worker. */
    async function begun() {
      await start(page, server.url)
      await page.waitForSelector(KEPT, { timeout: 30_000 })
      // The pictures for the home screen come last and by themselves.
      await page.waitForTimeout(300)
      const before = server.log.length
      return () => server.log.slice(before).filter(({ path }) => !path.endsWith('/sw.js'))
    }

    test('a whole check to a result, with its page for the surgeon, which is copied and printed without harm', async (t) => {
      t.diagnostic(page.name)
      const heard = await begun()
      assert.equal(await walk(page, RETURNED), 'answers')
      assert.equal(await result(page), 'soon')
      assert.ok((await page.$$eval('.card', (all) => all.length)) >= 3, 'at least three reasons')
      await press(page, '[data-event="add-impact"] button')
      while ((await screen(page)) === 'questions') await answer(page, { 'pain-leg': '7', 'pain-back': '2' })
      if (!(await page.$('.summary'))) await press(page, '.row:has(.copy) > button >> nth=0')
      assert.ok(await page.$('.summary'))
      // A dialogue of the browser would hold the test: that it is asked for is enough.
      await page.evaluate(() => { window.print = () => { window.printed = true } })
      await page.click('.row:has(.copy) > button >> nth=0')
      assert.equal(await page.evaluate(() => window.printed), true)
      await page.click('.copy button')
      await page.waitForFunction(() => document.querySelector('.copy__said').textContent !== '')
      assert.ok(await page.$('.summary'), 'the page is still there')
      assert.deepEqual(heard(), [], 'nothing was asked of the server')
    })

    test('an emergency interrupts, is confirmed, and says whom to call', async () => {
      await begun()
      assert.equal(await walk(page, { ...CALM, collapse: ['chest-pain'] }), 'confirm')
      await press(page, '[aria-labelledby="is-right"] button >> nth=0')
      assert.equal(await screen(page), 'action')
      assert.equal(await page.$eval('.stop a[href^="tel:"]', (link) => link.getAttribute('href')), 'tel:999')
      assert.match(await page.$eval('.stop', (stop) => stop.textContent), /999/)
      await press(page, '.after button.link >> nth=1')
      assert.equal(await walkThrough(page, { ...CALM, collapse: ['chest-pain'] }), 'answers')
      assert.equal(await result(page), 'emergency-now')
    })

    test('the keyboard alone leads into the check and through its first page', async () => {
      await page.goto(server.url)
      await page.waitForSelector('html[data-ready]')
      await tabTo('a.button[href="#/check"]')
      await page.press('Enter')
      await page.waitForSelector('form.question')
      assert.equal(await page.evaluate(() => document.activeElement.tagName), 'H1', 'the heading has the focus')
      await tabTo('form.question input[name="who"]')
      await page.press('Space')
      await page.press('ArrowDown')
      assert.ok(await page.isChecked('[name="who"][value="helper"]'))
      await tabTo('form.question button[type=submit]')
      await page.press('Enter')
      await page.waitForSelector('.errors')
      assert.equal(await page.evaluate(() => document.activeElement.id), 'errors', 'what is missing has the focus')
    })

    test('nothing is asked of any server while one answers, and nothing is left behind', async () => {
      const heard = await begun()
      const seen = new Set()
      await walkThrough(page, { ...RETURNED, saddle: 'not-sure', 'saddle-check': 'different', 'saddle-when': 'new' }, async () => {
        seen.add(await page.evaluate(() => JSON.stringify([location.href, Number.isInteger(history.state)])))
      })
      await result(page)
      assert.deepEqual(heard(), [])
      assert.deepEqual([...seen], [JSON.stringify([`${server.url}#/check`, true])])
      const left = await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, window.name, document.referrer])
      assert.deepEqual(left, [0, 0, '', '', ''])
      await page.evaluate(() => { caches.keys().then((names) => { window.cachesThere = names.length }) })
      await page.waitForFunction(() => window.cachesThere === 1)
    })

    test('a script that got into the page can tell nobody', async (t) => {
      const secrets = new Map()
      const tries = async (way, base) => {
        const secret = `secret${secrets.size}x`
        secrets.set(secret, base)
        await page.evaluate(attempt(way, base + secret, elsewhere.relay)).catch(() => {})
        return () => elsewhere.heard.some((line) => line.includes(secret)) || server.log.some(({ path }) => path.includes(secret))
      }
      // With no policy, so that it is known which of them this engine has at all.
      const ways = []
      for (const [name, way] of Object.entries(ESCAPES)) {
        await page.goto(`${server.url}open.html`)
        ways.push([name, way, await tries(way, elsewhere.url), await tries(way, server.url)])
      }
      await page.waitForTimeout(1000)
      const silent = ways.filter(([, , there, here]) => !there() && !here()).map(([name]) => name)
      t.diagnostic(`gets out nowhere here, policy or not: ${silent.join(', ')}`)
      assert.ok(silent.length < ways.length / 2, 'most ways are ways here')

      await begun()
      await answer(page, CALM)
      const tried = []
      for (const [where, base] of [['another site', elsewhere.url], ['its own', server.url]]) {
        for (const [name, way] of ways) tried.push([`${name}, to ${where}`, await tries(way, base)])
      }
      await page.waitForTimeout(2000)
      assert.deepEqual(tried.filter(([, out]) => out()).map(([name]) => name), [])
      assert.equal(await screen(page), 'questions', 'and the check goes on')
    })

    test('after one visit it starts and goes to its end with no server', async () => {
      await begun()
      await server.close()
      await assert.rejects(fetch(server.url))
      await page.goto('about:blank')
      await start(page, server.url)
      assert.equal(await walkThrough(page, CALM), 'answers')
      assert.equal(await result(page), 'self-care')
      // Firefox's driver loads a page anew past the worker; a person does not.
      await page.evaluate(() => {
        document.documentElement.removeAttribute('data-ready')
        setTimeout(() => location.reload(), 50)
      })
      await page.waitForSelector('html[data-ready]')
    })

    async function tabTo(selector) {
      for (let presses = 0; presses < 80; presses++) {
        if (await page.evaluate((selector) => Boolean(document.activeElement?.matches(selector)), selector)) return
        await page.press('Tab')
      }
      throw new Error(`Tab never reaches ${selector}`)
    }
  })
}
