// A Chromium as people have it. Playwright starts its own with storage of frames neither kept apart nor allowed, which
// would prove nothing about a frame on the page of somebody else; this one is started bare, and only driven from outside.

import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { PATIENCE } from './browser.mjs'

const NAMES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable']

/** Starts it. */
export async function bare() {
  const path = process.env.CHROME_PATH ?? NAMES.find((path) => existsSync(path))
  if (!path) throw new Error('no Chromium: run `cargo xtask setup`, or name one in CHROME_PATH')
  const profile = mkdtempSync(join(tmpdir(), 'afterdisc-chromium-'))
  const child = spawn(path, [
    '--headless=new', '--no-sandbox', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--no-first-run', '--disable-quic',
    '--disable-background-networking', '--disable-component-update', '--disable-sync', '--password-store=basic', '--use-mock-keychain',
    'about:blank',
  ], { stdio: ['ignore', 'ignore', 'pipe'] })
  const address = await new Promise((found, failed) => {
    let said = ''
    child.stderr.on('data', (more) => {
      said += more
      const [, address] = said.match(/DevTools listening on (ws:\/\/\S+)/) ?? []
      if (address) found(address)
    })
    child.once('exit', () => failed(new Error(`Chromium did not start: ${said}`)))
  })
  const browser = await chromium.connectOverCDP(address)
  const [context] = browser.contexts()
  return {
    /**
     * A fresh page, and what goes wrong or is said in it: `problems`, `said`.
     * `other`: in a page of another browser.
     */
    async page({ width = 1000, height = 800, other } = {}) {
      const page = other ?? await context.newPage()
      await page.setViewportSize({ width, height })
      page.setDefaultTimeout(PATIENCE)
      page.problems = []
      page.said = []
      page.on('pageerror', (error) => page.problems.push(error.message))
      page.on('console', (message) => page.said.push(`${message.type()}: ${message.text()}`))
      return page
    },
    async close() {
      const gone = new Promise((ended) => child.once('exit', ended))
      await browser.newBrowserCDPSession().then((session) => session.send('Browser.close')).catch(() => child.kill())
      await gone
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}
