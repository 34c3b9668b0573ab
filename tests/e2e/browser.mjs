// One browser for a test file, and pages that remember what went wrong in them.

import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { serve } from './serve.mjs'

export const DIST = resolve(import.meta.dirname, '../../dist')
const NAMES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable']

/** Where the tests serve the app: below a path, as a clinic would. */
export const PREFIX = '/clinic/check/'

/** The browser that is driven, and how it is started. */
export const CHROMIUM = process.env.CHROME_PATH ?? NAMES.find((path) => existsSync(path))
export const FLAGS = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

/** How long a page may take for a step. Nothing is proved by haste: files run side by side, and other machines are slower. */
export const PATIENCE = 20_000

/** Opens the browser and serves dist, or another folder. */
export async function open({ headers, root = DIST, fail } = {}) {
  if (!existsSync(resolve(DIST, 'index.html'))) throw new Error('there is no dist/: run `cargo xtask build` first')
  if (!CHROMIUM) throw new Error('no Chromium: run `cargo xtask setup`, or name one in CHROME_PATH')
  const server = await serve(root, { prefix: PREFIX, headers, fail })
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: FLAGS,
  })
  return {
    server,
    browser,
    /** A fresh page in a context of its own. `problems` collects errors of the page and of the console. */
    async page({ width = 1280, height = 800, ...options } = {}) {
      const context = await browser.newContext({ viewport: { width, height }, ...options })
      const page = await context.newPage()
      page.setDefaultTimeout(PATIENCE)
      const problems = []
      page.on('pageerror', (error) => problems.push(`page error: ${error.message}`))
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) problems.push(`console ${message.type()}: ${message.text()}`)
      })
      page.problems = problems
      return page
    },
    async close() {
      await browser.close()
      await server.close()
    },
  }
}
