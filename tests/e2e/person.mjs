// A person at the screen: reads which questions are asked, answers them, goes on.
// Finds things by what they are (inputs, roles, classes of parts), never by their words.

/** Answers of someone without any danger sign, two years after the operation, on the mend. */
export const CALM = {
  who: 'me', country: 'uk', age: '40-59', 'operation-when': '6-24-months',
  saddle: 'no', 'both-legs': 'no', control: 'held', mood: 'no',
  operation: 'first', 'operated-side': 'left', course: 'improving',
  place: ['low-back-l'], worst: 'mostly-back', 'same-as-before': 'same',
}

/** Old leg pain back since some weeks: `soon`. */
export const RETURNED = {
  ...CALM, course: 'returned-suddenly', 'good-spell': 'over-6-months', 'returned-when': 'last-6-weeks', 'start-event': 'lift',
  place: ['buttock-l', 'hamstring-l', 'calf-l', 'heel-l'], worst: 'mostly-leg', 'same-as-before': 'same',
  'worse-with': ['sitting', 'cough-leg'], feeling: ['tingling'],
}

/** What is on the screen. */
export async function screen(page) {
  return page.evaluate(() => {
    const has = (selector) => document.querySelector(selector) !== null
    if (has('[aria-labelledby="is-right"]')) return 'confirm'
    if (has('.stop')) return 'action'
    if (has('form.question')) return 'questions'
    if (has('dl.answers')) return 'answers'
    if (has('.urgency')) return 'result'
    if (has('.summary')) return 'summary'
    return 'other'
  })
}

/** Opens the start page and presses its button. */
export async function start(page, url) {
  await page.goto(url)
  await page.waitForSelector('html[data-ready]')
  await page.click('a.button[href="#/check"]')
  await page.waitForSelector('form.question')
}

/** The questions on the page: names and kinds, in order. */
export async function asked(page) {
  return page.evaluate(() => {
    const found = new Map()
    for (const field of document.querySelectorAll('form.question :is(input, select)[name]')) {
      if (!found.has(field.name)) found.set(field.name, field.tagName === 'SELECT' ? 'select' : field.type)
    }
    return [...found].map(([name, kind]) => ({ name, kind }))
  })
}

/** Gives one answer; `none` or the like where the answers say nothing of it. */
export async function give(page, { name, kind }, answers) {
  const values = await page.$$eval(`form.question [name="${name}"]`, (fields) =>
    fields.flatMap((field) => (field.tagName === 'SELECT' ? [...field.options].map((option) => option.value) : [field.value])))
  const wanted = [answers[name] ?? ['none', 'no', 'not-sure'].find((calm) => values.includes(calm))].flat()
  for (const value of wanted) {
    if (value === undefined) continue
    if (kind === 'select') await page.selectOption(`form.question select[name="${name}"]`, value)
    else await page.check(`form.question [name="${name}"][value="${value}"]`, { force: true })
  }
}

let marks = 0
let hurried = false
/**
 * From here on no mouse is moved: what is answered is answered in the page itself, in a fraction of the time.
 * For files of tests that are about something else than the hand; `journeys` and `private` have one.
 */
export function hurry() { hurried = true }

/** Whether there is no hand. In a frame there is none: one that grows moves what is in it, and the mouse of a test, faster than any hand, would miss. */
const isHandless = (page) => hurried || Boolean(page.parentFrame?.())

async function tap(page, selector) {
  if (isHandless(page)) await page.locator(selector).first().evaluate((button) => button.click())
  else await page.click(selector)
}

/** Answers everything on the page (a later question may depend on an earlier one) and presses the button. */
export async function answer(page, answers) {
  if (isHandless(page)) return answerAtOnce(page, answers)
  const done = new Set()
  for (;;) {
    const open = (await asked(page)).filter(({ name }) => !done.has(name))
    if (open.length === 0) break
    await give(page, open[0], answers)
    done.add(open[0].name)
  }
  const before = await mark(page)
  await tap(page, 'form.question button[type=submit]')
  await page.waitForFunction((before) => document.querySelector('h1')?.dataset.seen !== before, before)
  return [...done]
}

/** The same with no hand: every choice is clicked by the page itself, which has time to draw what follows from it. */
async function answerAtOnce(page, answers) {
  return page.evaluate(async ([answers, name]) => {
    const later = (ms) => new Promise((done) => setTimeout(done, ms))
    const fields = () => [...document.querySelectorAll('form.question :is(input, select)[name]')]
    const done = new Set()
    for (;;) {
      const open = fields().find((field) => !done.has(field.name))?.name
      if (open === undefined) break
      done.add(open)
      const same = () => fields().filter((field) => field.name === open)
      const values = same().flatMap((field) => (field.tagName === 'SELECT' ? [...field.options].map((option) => option.value) : [field.value]))
      const wanted = [answers[open] ?? ['none', 'no', 'not-sure'].find((calm) => values.includes(calm))].flat()
      for (const value of wanted) {
        if (value === undefined) continue
        if (!values.includes(value)) throw new Error(`${open} cannot be answered with ${value}`)
        const [first] = same()
        if (first.tagName === 'SELECT') {
          first.value = value
          for (const event of ['input', 'change']) first.dispatchEvent(new Event(event, { bubbles: true }))
        } else {
          const field = same().find((field) => field.value === value)
          if (!field.checked) field.click()
        }
        await later(0)
        await later(0)
      }
    }
    const heading = document.querySelector('h1')
    if (heading) heading.dataset.seen = name
    document.querySelector('form.question button[type=submit]').click()
    // Counted, as a test may have stopped the clock.
    for (let waits = 0; document.querySelector('h1')?.dataset.seen === name; waits++) {
      if (waits > 4000) throw new Error('no other page comes')
      await later(5)
    }
    return [...done]
  }, [answers, String(++marks)])
}

/** Marks the heading of this page, so that the next one can be told from it. */
export async function mark(page) {
  const name = String(++marks)
  await page.evaluate((name) => {
    const heading = document.querySelector('h1')
    if (heading) heading.dataset.seen = name
  }, name)
  return name
}

/** Walks on until something else than questions is on the screen. Calls `at` on every screen of questions. */
export async function walk(page, answers, at = async () => {}) {
  for (let screens = 0; screens < 60; screens++) {
    if ((await screen(page)) !== 'questions') return screen(page)
    await at(page)
    await answer(page, answers)
  }
  throw new Error('the walk does not end')
}

/** Confirms a danger sign and goes on, for information, as often as one interrupts. */
export async function walkThrough(page, answers, at = async () => {}) {
  for (let times = 0; times < 10; times++) {
    const now = await walk(page, answers, at)
    if (now === 'confirm') {
      await at(page)
      await press(page, '[aria-labelledby="is-right"] button >> nth=0')
    } else if (now === 'action') {
      await at(page)
      await press(page, '.after button.link >> nth=1')
    } else return now
  }
  throw new Error('danger signs interrupt without end')
}

/** Presses a button that leads to another screen. */
export async function press(page, selector) {
  const before = await mark(page)
  await tap(page, selector)
  await page.waitForFunction((before) => document.querySelector('h1')?.dataset.seen !== before, before)
}

/** From the list of answers to the result; gives the level. */
export async function result(page) {
  await press(page, 'main button.button:not(.button--quiet):not(.button--plain)')
  await page.waitForSelector('.urgency')
  return page.$eval('.urgency', (block) => [...block.classList].find((name) => name.startsWith('urgency--')).slice(9))
}
