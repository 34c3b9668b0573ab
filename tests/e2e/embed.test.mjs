// The check on pages of other sites, in a browser that keeps frames apart as browsers really do.

import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { DIST, PREFIX, open } from './browser.mjs'
import { bare } from './chromium.mjs'
import { TOKENS, hosts } from './hosts.mjs'
import { CALM, RETURNED, press, result, screen, walk, walkThrough } from './person.mjs'
import { serve } from './serve.mjs'

const CALL = { ...CALM, wound: ['redness'] }
const PINNED = readdirSync(join(DIST, 'v1'))[0]

let at, server, bareServer, site, check
before(async () => {
  // With the headers of the settings for servers, but that pages of the hosts may frame it.
  const settings = readFileSync(resolve(import.meta.dirname, '../../deploy/_headers'), 'utf8')
  const headers = Object.fromEntries([...settings.matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name, value]) =>
    [name, value.replace("frame-ancestors 'self'", "frame-ancestors 'self' http://127.0.0.1:*")]))
  server = await serve(DIST, { prefix: PREFIX, headers })
  bareServer = await serve(DIST, { prefix: PREFIX })
  const elsewhere = ({ url }) => url.replace('127.0.0.1', 'localhost')
  check = elsewhere(server)
  const integrity = `sha384-${createHash('sha384').update(readFileSync(join(DIST, 'v1', PINNED))).digest('base64')}`
  site = await hosts(check, { pinned: `${check}v1/${PINNED}`, integrity })
  site.bare = await hosts(elsewhere(bareServer), {})
  at = await bare()
})
after(async () => {
  await at?.close()
  await site?.close()
  await site?.bare.close()
  await server?.close()
  await bareServer?.close()
})

/** Opens a page of the hosts; gives it, with all messages that reach it, and its frame of the check. */
async function visit(name, { query, from = site, ready = true, ...wish } = {}) {
  const page = await at.page(wish)
  await page.addInitScript(() => {
    globalThis.messages = []
    addEventListener('message', ({ data, origin }) => messages.push({ data, origin }))
  })
  await page.goto(from.url(name, query))
  const handle = await page.waitForSelector('iframe', { state: 'attached' })
  // It is loaded when it comes near.
  await handle.scrollIntoViewIfNeeded()
  const frame = await handle.contentFrame()
  if (ready) await frame.waitForSelector('html[data-ready]')
  return { page, frame, handle, messages: () => page.evaluate(() => messages), close: () => page.close() }
}

/** Begins the check in a frame. */
async function begin(frame) {
  await frame.click('a.button[href="#/check"]')
  await frame.waitForSelector('form.question')
}

const heights = (frame) => frame.evaluate(() => ({ content: Math.ceil(document.body.getBoundingClientRect().height), frame: innerHeight, wide: document.documentElement.scrollWidth - innerWidth }))
/** Waits until the frame is as high as what is in it, and a step of 200 px more at most. */
async function fits(frame) {
  await frame.waitForFunction(() => Math.ceil(document.body.getBoundingClientRect().height / 200) * 200 === innerHeight)
  const { wide } = await heights(frame)
  assert.ok(wide <= 0, `it is ${wide} px too wide`)
}
const shown = (frame, selector) => frame.evaluate((selector) => [...document.querySelectorAll(selector)].some((one) => one.checkVisibility({ visibilityProperty: true })), selector)

/** What the check may say: numbers. */
function isAllowed({ data }, resizer = false) {
  const keys = Object.keys(data).sort().join()
  const whole = (value) => Number.isInteger(value) && value >= 0
  const step = (height) => whole(height) && height % 200 === 0
  if (data.type === 'afterdisc:size') return keys === 'height,type,v' && data.v === 1 && step(data.height)
  if (data.type === 'iframe-resized') return resizer && keys === 'height,type,width' && step(data.height) && whole(data.width)
  return ['afterdisc:ready', 'afterdisc:step'].includes(data.type) && keys === 'type,v' && data.v === 1
}

test('a frame with no script around it holds the whole check, and says nothing but numbers', async () => {
  const { page, frame, messages, close } = await visit('plain')
  assert.equal(await page.evaluate(() => document.activeElement === document.body), true, 'it takes no focus when it loads')
  assert.equal(await frame.evaluate(() => document.activeElement === document.body), true)
  await begin(frame)
  const answers = { ...RETURNED, wound: ['redness'], limbs: ['swollen'] }
  assert.equal(await walkThrough(frame, answers), 'answers')
  await result(frame)
  await toSummary(frame)
  const all = await messages()
  assert.ok(all.length > 30, `only ${all.length} messages came`)
  const wrong = all.filter((one) => !isAllowed(one))
  assert.deepEqual(wrong, [], 'every message is one of the three that are written down')
  assert.deepEqual([...new Set(all.map(({ origin }) => origin))], [new URL(check).origin])
  assert.equal(all.filter(({ data }) => data.type === 'afterdisc:ready').length, 1)
  // Nothing of an answer can be in a number or in the three names; looked for all the same.
  const text = JSON.stringify(all)
  for (const answer of Object.values(answers).flat()) assert.ok(!text.includes(`"${answer}"`), `${answer} was said`)
  assert.deepEqual(page.problems, [])
  assert.deepEqual(page.said.filter((line) => line.startsWith('error')), [])
  // In a frame nothing is kept for use with no network, and nothing of the kind is promised.
  assert.equal(await shown(frame, '.if-offline'), false)
  assert.equal(await shown(frame, '.full'), true, 'the way to the full page')
  assert.equal(await frame.evaluate(() => location.href), `${check}#/check`)
  await close()
})

test('the element grows and shrinks with the check, and comes into view at each step', async () => {
  const { page, frame, handle, messages, close } = await visit('element')
  await fits(frame)
  assert.equal(await page.$('#instead'), null, 'what stood there instead is gone')
  const top = () => handle.evaluate((frame) => Math.round(frame.getBoundingClientRect().top))
  const start = (await heights(frame)).frame
  await begin(frame)
  await fits(frame)
  assert.ok((await heights(frame)).frame < start, 'a question is lower than the start')
  assert.ok((await top()) >= 0, 'the step is in view')
  await frame.click('form.question button[type=submit]')
  await frame.waitForSelector('.errors')
  await fits(frame)
  assert.equal(await frame.evaluate(() => document.activeElement.id), 'errors')
  // At rest nothing more is said.
  await page.waitForTimeout(500)
  const said = (await messages()).length
  await page.waitForTimeout(1500)
  assert.equal((await messages()).length, said, 'it is quiet while nothing changes')
  // Far down in the frame, the next step begins at its top.
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  assert.ok((await top()) < 0)
  await frame.evaluate(() => { location.hash = '#/causes' })
  await page.waitForFunction(() => document.querySelector('iframe').getBoundingClientRect().top >= 0)
  assert.deepEqual(page.problems, [])
  await close()
})

test('everything that a clinic sets arrives, and text of a clinic is text', async () => {
  const clinic = '<img src=x onerror=alert(1)> & Spine Unit'
  const set = `clinic="${clinic.replace('&', '&amp;')}" phone="+44 (0)20 7946 0018 ext 12" out-of-hours="020 7946 0019" region="uk" accent="#5b2a86" scheme="dark" compact wrong="1"`
  const { page, frame, close } = await visit('element', { query: set })
  assert.ok((await frame.innerText('.hero__text')).includes(clinic))
  assert.equal(await frame.$('.hero img'), null)
  assert.equal(await frame.inputValue('#region'), 'uk')
  assert.equal(await frame.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(13, 26, 26)', 'dark, on a light device')
  assert.equal(await shown(frame, '.hero__art, .brand'), false, 'compact')
  assert.equal(await shown(frame, '.bar button'), false, 'there is nothing to erase yet')
  assert.equal(await shown(frame, '.danger'), true, 'the danger signs stay')
  assert.equal(await shown(frame, '.foot'), true, 'what this is not stays')
  assert.ok(page.said.some((line) => line.startsWith('warning') && line.includes('wrong')), 'the developer hears of a slip')
  await begin(frame)
  // Asked all the same: it is only chosen beforehand, and can be changed.
  const end = await walkThrough(frame, CALL, async () => {
    const select = await frame.$('select[name="country"]')
    if (select) assert.equal(await select.inputValue(), 'uk')
  })
  assert.equal(end, 'answers')
  assert.equal(await result(frame), 'same-day')
  const dialled = await frame.$$eval('.urgency a[href^="tel:"]', (links) => links.map((link) => [link.getAttribute('href'), link.textContent]))
  assert.deepEqual(dialled.map(([href]) => href), ['tel:+442079460018', 'tel:02079460019', 'tel:111'])
  assert.equal(dialled[0][1].replaceAll('\u00a0', ' '), '+44 (0)20 7946 0018 ext 12', 'the extension is to be read')
  assert.deepEqual(await frame.$$eval('#main .danger a[href^="tel:"]', (links) => [...new Set(links.map((link) => link.getAttribute('href')))]), ['tel:999'], 'no clinic stands in for the emergency number')
  await press(frame, 'main button.button--plain >> nth=0')
  assert.ok((await frame.innerText('.stop')).includes('7946'), 'and on the page of what to do')
  await close()
})

test('what may not be is left out, told to the developer and not to the patient', async () => {
  const page = await at.page()
  const warned = (name, reason) => page.said.filter((line) => line.startsWith('warning') && line.includes(`${name}: ${reason}`)).length
  const query = 'phone=ring+us&region=atlantis&lang=xx&accent=ffff00&scheme=pink&start=nowhere&clinic=%E2%80%AEabc&height=3&compact=no&utm_source=x'
  await page.goto(`${check}?${query}`)
  await page.waitForSelector('html[data-ready]')
  const plain = await at.page()
  await plain.goto(check)
  await plain.waitForSelector('html[data-ready]')
  assert.equal(await page.innerText('body'), await plain.innerText('body'), 'the page is as without it')
  const look = (page) => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--accent').trim())
  assert.equal(await look(page), await look(plain))
  for (const [name, reason] of [['phone', 'not-a-number-to-dial'], ['region', 'not-one-of-these'], ['lang', 'not-one-of-these'], ['accent', 'low-contrast'],
    ['scheme', 'not-one-of-these'], ['start', 'no-such-page'], ['clinic', 'not-plain-text'], ['height', 'unknown-name'], ['compact', 'not-one-of-these'], ['utm_source', 'unknown-name']]) {
    assert.equal(warned(name, reason), 1, `${name} is refused: ${page.said.join('\n')}`)
  }
  await plain.goto(`${check}?accent=5b2a86&start=causes/recurrent-herniation`)
  await plain.waitForSelector('html[data-ready]')
  assert.equal(await look(plain), '#5b2a86')
  assert.equal(await plain.evaluate(() => location.hash), '#/causes/recurrent-herniation')
  await page.close()
  await plain.close()
})

for (const missing of TOKENS.filter((token) => !['allow-scripts', 'allow-same-origin'].includes(token))) {
  test(`a sandbox without ${missing} leads to the end all the same, and says what still works`, async () => {
    const { page, frame, close } = await visit('missing', { query: missing })
    // A dead link is no dead end: the number is there to read, with a word for when a tap does nothing.
    const text = await frame.innerText('.danger')
    for (const number of ['999', '112', '911']) assert.ok(text.includes(number), number)
    assert.equal(await shown(frame, '.danger .if-framed'), true)
    // And where no link leads out, the address of the full page can be read.
    const address = await frame.$eval('.full', (link) => getComputedStyle(link, '::after').content)
    assert.ok(address.includes(new URL(check).host + PREFIX), address)
    await begin(frame)
    assert.equal(await walkThrough(frame, CALL), 'answers')
    assert.equal(await result(frame), 'same-day')
    await toSummary(frame)
    await frame.click('.screen .row > button')
    const isDead = await frame.waitForFunction(() => document.querySelector('.screen > [role=status]')?.textContent !== '', null, { timeout: 3000 }).then(() => true, () => false)
    assert.equal(isDead, missing === 'allow-modals', 'printing that is forbidden says so, and no other')
    await frame.click('.summary a[href^="tel:"] >> nth=0')
    assert.ok(await frame.isVisible('.summary'), 'what is dead does no harm')
    assert.deepEqual(page.problems, [])
    await close()
  })
}

/** From the result to the page for the surgeon. */
async function toSummary(frame) {
  await press(frame, '.row:has(> .copy) > button')
  await frame.waitForSelector('.summary')
}

test('with a sandbox of all that it needs, the check is whole', async () => {
  const { frame, close } = await visit('sandboxed')
  await fits(frame)
  await begin(frame)
  assert.equal(await walk(frame, CALM), 'answers')
  assert.equal(await result(frame), 'self-care')
  assert.equal(await frame.evaluate(() => location.origin !== 'null' && localStorage.length === 0), true)
  await close()
})

test('without scripts the danger signs stand there, with the reason and a way out', async () => {
  const { frame, close } = await visit('missing', { query: 'allow-scripts', ready: false })
  await frame.waitForSelector('noscript a[target=_blank]', { state: 'attached' })
  const text = await frame.locator('body').innerText()
  for (const number of ['999', '112', '911']) assert.ok(text.includes(number), number)
  await close()
})

test('with no origin of its own the check starts with its style where the server allows it, and says so where not', async () => {
  const allowed = await visit('missing', { query: 'allow-same-origin' })
  assert.equal(await allowed.frame.evaluate(() => origin), 'null')
  assert.deepEqual(await allowed.frame.evaluate(() => [document.styleSheets.length, getComputedStyle(document.body).backgroundColor]), [1, 'rgb(243, 245, 240)'])
  assert.deepEqual(allowed.page.problems, [])
  assert.deepEqual(allowed.page.said.filter((line) => line.startsWith('error')), [])
  await begin(allowed.frame)
  assert.equal(await walk(allowed.frame, CALM), 'answers')
  await allowed.close()
  const refused = await visit('missing', { query: 'allow-same-origin', from: site.bare, ready: false })
  await refused.frame.waitForSelector('.not-started', { state: 'visible' })
  assert.ok((await refused.frame.locator('body').innerText()).includes('999'))
  assert.equal(await refused.frame.$eval('.not-started a[target=_blank]', (link) => link.rel), 'noopener')
  await refused.close()
})

test('a page that allows nothing but one script by its hash and one frame holds it', async () => {
  const { page, frame, close } = await visit('csp')
  await fits(frame)
  await begin(frame)
  await fits(frame)
  assert.deepEqual(page.problems, [])
  assert.deepEqual(page.said.filter((line) => line.startsWith('error')), [])
  await close()
})

test('styles of the page do not reach the frame', async () => {
  const { frame, handle, close } = await visit('css')
  await fits(frame)
  const box = await handle.evaluate((frame) => {
    const { width, height } = frame.getBoundingClientRect()
    const style = getComputedStyle(frame)
    return { fills: Math.abs(width - frame.parentElement.clientWidth) < 1, height, border: style.borderTopWidth, opacity: style.opacity, events: style.pointerEvents, position: style.position }
  })
  assert.ok(box.height > 300, `${box.height} px`)
  assert.deepEqual({ ...box, height: 0 }, { fills: true, height: 0, border: '0px', opacity: '1', events: 'auto', position: 'static' })
  await begin(frame)
  await fits(frame)
  await close()
})

for (const name of ['wordpress', 'drupal']) {
  test(`what ${name} leaves of a frame holds the check`, async () => {
    const { page, frame, close } = await visit(name)
    await begin(frame)
    assert.equal(await walk(frame, CALM), 'answers')
    assert.equal(await result(frame), 'self-care')
    assert.deepEqual(page.problems, [])
    await close()
  })
}

test('where everything was filtered out, a link is left', async () => {
  const page = await at.page()
  await page.goto(site.url('filtered'))
  await page.click('#instead')
  await page.waitForSelector('html[data-ready]')
  await page.close()
})

test('a page that runs Open Iframe Resizer needs nothing else', async () => {
  const { frame, messages, close } = await visit('resizer')
  await fits(frame)
  await begin(frame)
  await fits(frame)
  const all = await messages()
  assert.ok(all.some(({ data }) => data.type === 'iframe-resized'))
  assert.deepEqual(all.filter((one) => !isAllowed(one, true)), [])
  await close()
})

test('a page that demands leave of all it holds, one that runs from right to left, and one that is 320 px wide', async () => {
  for (const [name, size] of [['coep', {}], ['rtl', {}], ['narrow', { width: 320, height: 640 }]]) {
    const { page, frame, handle, close } = await visit(name, size)
    await fits(frame)
    await begin(frame)
    assert.equal(await walkThrough(frame, CALL), 'answers', name)
    await fits(frame)
    assert.equal(await handle.evaluate((frame) => Math.abs(frame.getBoundingClientRect().width - frame.parentElement.clientWidth) < 1), true, name)
    assert.deepEqual(page.problems, [], name)
    await close()
  }
})

test('two on one page know nothing of each other', async () => {
  const { page, close } = await visit('two')
  const [one, two] = await Promise.all(['#one', '#two'].map(async (id) => {
    const handle = await page.waitForSelector(`${id} iframe`)
    await handle.scrollIntoViewIfNeeded()
    const frame = await handle.contentFrame()
    await frame.waitForSelector('html[data-ready]')
    return frame
  }))
  await fits(one)
  await fits(two)
  assert.equal(await two.evaluate(() => location.hash), '#/causes')
  await begin(one)
  await fits(one)
  assert.equal(await two.evaluate(() => location.hash), '#/causes')
  const grounds = await Promise.all([one, two].map((frame) => frame.evaluate(() => getComputedStyle(document.body).backgroundColor)))
  assert.deepEqual(grounds, ['rgb(243, 245, 240)', 'rgb(13, 26, 26)'])
  await close()
})

test('the element can be taken away, put back and changed', async () => {
  const { page, close } = await visit('element')
  const frame = async () => {
    const handle = await page.waitForSelector('afterdisc-check iframe')
    await handle.scrollIntoViewIfNeeded()
    const frame = await handle.contentFrame()
    await frame.waitForSelector('html[data-ready]')
    return frame
  }
  await page.evaluate(() => {
    const check = document.querySelector('afterdisc-check')
    check.remove()
    document.querySelector('h1').after(check)
  })
  await fits(await frame())
  assert.equal(await page.$$eval('iframe', (all) => all.length), 1)
  await page.evaluate(() => {
    const check = document.querySelector('afterdisc-check')
    check.setAttribute('start', 'causes')
    check.setAttribute('clinic', 'Spine Unit')
  })
  await page.waitForFunction(() => document.querySelector('iframe').src.includes('start=causes&') || document.querySelector('iframe').src.includes('clinic='))
  const changed = await frame()
  await fits(changed)
  assert.equal(await changed.evaluate(() => location.hash), '#/causes')
  assert.equal(await page.$$eval('iframe', (all) => all.length), 1)
  await page.evaluate(() => document.querySelector('afterdisc-check').remove())
  assert.equal(await page.$$eval('iframe', (all) => all.length), 0)
  assert.deepEqual(page.problems, [])
  await close()
})

test('thousands of hostile messages change nothing, in the frame or around it', async () => {
  const { page, frame, handle, messages, close } = await visit('hostile')
  await fits(frame)
  await begin(frame)
  await fits(frame)
  const before = { text: await frame.innerText('body'), height: (await heights(frame)).frame, href: await frame.evaluate(() => location.href) }
  await page.waitForTimeout(500)
  const said = (await messages()).length
  const hostile = `(target) => {
    const bodies = ['', 'x', null, 7, [], {}, { type: 'afterdisc:size' }, { type: 'afterdisc:size', v: 1, height: 1 }, { type: 'afterdisc:size', v: 1, height: '900px' },
      { type: 'afterdisc:step', v: 1 }, { type: 'afterdisc:ready', v: 1 }, { type: 'iframe-child-init', bodyPadding: '99px', targetElementSelector: 'h1' },
      { type: 'iframe-get-child-dimensions' }, { type: 'iframe-resized', height: 1, width: 1 }, '[iFrameSizer]ID:0:false', 'take over', { data: { type: 'skip' } },
      { type: 'webpackOk', __proto__: null }, { get type() { return 'x' } }.type, 'whole?', true]
    for (let times = 0; times < 3000; times++) target.postMessage(bodies[times % bodies.length], '*')
  }`
  // From around the frame into it, and from a frame of somebody else into the page.
  await page.evaluate(`(${hostile})(document.querySelector('afterdisc-check iframe').contentWindow)`)
  const other = await (await page.$('#other')).contentFrame()
  await other.evaluate(`(${hostile})(parent)`)
  await other.evaluate(`(${hostile})(parent.frames[0])`)
  await page.waitForTimeout(1000)
  const now = { text: await frame.innerText('body'), height: (await heights(frame)).frame, href: await frame.evaluate(() => location.href) }
  assert.deepEqual(now, before)
  const answered = (await messages()).slice(said).filter(({ origin }) => origin === new URL(check).origin)
  assert.ok(answered.length < 300, `${answered.length} answers to 3000 questions: at most one a frame of animation`)
  assert.deepEqual(answered.filter((one) => !isAllowed(one, true)), [])
  // And were the check itself to go mad: no height but a sound one is believed.
  await handle.evaluate((frame) => {
    globalThis.heights = []
    new MutationObserver(() => heights.push(frame.style.height)).observe(frame, { attributeFilter: ['style'] })
  })
  for (const say of [{ height: 1e9 }, { height: -5 }, { height: '901' }, { height: 701.5 }, { height: NaN }, { height: 902, v: 2 }, { height: 903, type: 'size' }, {}]) {
    await frame.evaluate((say) => parent.postMessage({ type: 'afterdisc:size', v: 1, ...say }, '*'), say)
    await page.waitForTimeout(100)
  }
  const believed = new Set(await page.evaluate(() => heights))
  assert.ok(believed.has('20000px') && believed.has('200px'), 'clamped')
  // Beside these the check itself has its say.
  assert.deepEqual([...believed].filter((height) => /^(90[123]|70[12]|1e|-|NaN)/.test(height)), [])
  assert.deepEqual(page.problems, [])
  await close()
})

test('what a frame could store is kept apart from the site itself, or forbidden, and the check needs none of it', async () => {
  const own = await at.page()
  await own.goto(check)
  await own.evaluate(() => localStorage.setItem('own', 'yes'))
  const { frame, close } = await visit('element')
  assert.equal(await frame.evaluate(() => localStorage.getItem('own')), null, 'this browser keeps frames apart')
  assert.equal(await frame.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length)), 0)
  await close()
  await own.close()
  // A browser as Playwright starts it forbids frames of other sites to store anything, as some people do.
  const strictest = await open()
  const strict = await visit('element', { other: await strictest.page() })
  const refused = await strict.frame.evaluate(() => { try { return localStorage.length } catch (error) { return error.name } })
  assert.equal(refused, 'SecurityError', 'this browser forbids it')
  await begin(strict.frame)
  assert.equal(await walk(strict.frame, CALM), 'answers')
  assert.equal(await result(strict.frame), 'self-care')
  await fits(strict.frame)
  assert.deepEqual(strict.page.problems, [])
  await strictest.close()
})
