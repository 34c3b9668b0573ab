// Every screen there is, and how to get there: for the accessibility test and for the pictures.

import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { CALM, RETURNED, answer, mark, press, result, screen, start, walk, walkThrough } from './person.mjs'

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
  await at(await name(page))
  await at(await unanswered(page))
  const emergency = { ...RETURNED, collapse: ['chest-pain'], limbs: ['swollen'], saddle: 'not-sure', 'saddle-check': 'different', 'saddle-when': 'new' }
  await walkThrough(page, emergency, async () => at(await name(page)))
  await at('answers')
  await result(page)
  await at('result-emergency-now')
}

/** A calmer one, with the page for the surgeon. With `errors` each question is also left unanswered once. */
export async function calmJourney(page, url, at, { errors = false } = {}) {
  await start(page, url)
  await walk(page, RETURNED, async () => {
    await at(await name(page))
    if (errors) await at(await unanswered(page))
  })
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
  'result-several': { ...CALM, 'operation-when': '2-4-weeks', ill: ['night-sweats'], wound: ['redness', 'pus'], headache: ['severe-worse'], 'pain-alarm': ['no-position', 'worse-weekly'], course: 'never' },
  'result-too-early': { ...RETURNED, 'operation-when': 'under-2-weeks', course: 'never' },
  'result-withheld': { ...CALM, operation: 'fusion' },
}

/** Goes on without an answer; gives the name of the screen that then says what is missing. A question that may be skipped is opened again. */
async function unanswered(page) {
  const screen = await name(page)
  const before = await mark(page)
  await page.click('form.question button[type=submit]')
  await page.waitForFunction((before) => document.querySelector('.errors') ?? document.querySelector('h1')?.dataset.seen !== before, before)
  if (await page.$('.errors')) return `${screen}-errors`
  await press(page, '.back')
  return screen
}

async function name(page) {
  const now = await screen(page)
  if (now !== 'questions') return now
  return `question-${await page.$eval('form.question :is(input, select)[name]', (field) => field.name)}`
}
