// Every screen there is, and how to get there: for the accessibility test and for the pictures.

import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { CALM, RETURNED, answer, press, result, screen, start, walk, walkThrough } from './person.mjs'

const content = resolve(import.meta.dirname, '../../src/content/en')
const ids = (kind) => readdirSync(resolve(content, kind)).map((name) => name.replace('.toml', ''))

/** Pages that a link leads to. */
export const LIBRARY = [
  '#/', '#/library', '#/causes', '#/tests', '#/treatments', '#/outcomes', '#/sources', '#/about', '#/privacy',
  '#/how-it-decides', '#/how-good-it-is', '#/nowhere',
  ...['causes', 'tests', 'treatments', 'outcomes'].flatMap((kind) => ids(kind).map((id) => `#/${kind}/${id}`)),
]

/** Leads a page through screens of the check; calls `at(name)` on each. */
export async function journey(page, url, at) {
  await start(page, url)
  await page.click('form.question button[type=submit]')
  await page.waitForSelector('.errors')
  await at('question-errors')
  const emergency = { ...RETURNED, collapse: ['chest-pain'], limbs: ['swollen'], saddle: 'not-sure', 'saddle-check': 'different', 'saddle-when': 'new' }
  await walkThrough(page, emergency, async () => at(await name(page)))
  await at('answers')
  await result(page)
  await at('result-emergency-now')
}

/** A calmer one, with the page for the surgeon. */
export async function calmJourney(page, url, at) {
  await start(page, url)
  await walk(page, RETURNED, async () => at(await name(page)))
  await result(page)
  await at('result-soon')
  await press(page, '[data-event="add-impact"] button')
  for (let screens = 0; screens < 6 && (await screen(page)) === 'questions'; screens++) {
    await at(await name(page))
    await answer(page, { 'pain-leg': '6', 'pain-back': '3', 'walking-limit': '7', 'phq2-interest': 'several-days', 'phq2-down': 'not-at-all', matters: ['sleep'] })
  }
  await at('summary')
}

/** The other results. */
export const RESULTS = {
  'result-self-care': CALM,
  'result-routine': { ...CALM, course: 'never' },
  'result-same-day': { ...CALM, wound: ['redness'] },
  'result-too-early': { ...RETURNED, 'operation-when': 'under-2-weeks', course: 'never' },
  'result-withheld': { ...CALM, operation: 'fusion' },
}

async function name(page) {
  const now = await screen(page)
  if (now !== 'questions') return now
  return `question-${await page.$eval('form.question :is(input, select)[name]', (field) => field.name)}`
}
