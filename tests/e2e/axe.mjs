// axe, which sees most of what keeps people out.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What a page needs for it: the content policy forbids foreign scripts, so axe comes in beside it. */
export const OPEN = { bypassCSP: true }

/** Has axe look at what is on the screen; it finds nothing. `but`: a part that has tests of its own. */
export async function axe(page, where, { but = [] } = {}) {
  // Once for each document is enough, and to read it takes a browser half as long as to look.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE)
  const found = await page.evaluate(async (exclude) => {
    const { violations } = await globalThis.axe.run(exclude.length > 0 ? { exclude } : document, { resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
  }, but)
  assert.deepEqual(found, [], where)
}

/** Looks at a whole screen of the check: it has one main heading, too. */
export async function check(page, where) {
  await axe(page, where)
  const headings = await page.$$eval('h1', (all) => all.filter((one) => one.offsetParent !== null).length)
  assert.equal(headings, 1, `${where} has ${headings} main headings`)
}
