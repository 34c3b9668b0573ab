// The page for clinics: its text without a script, its form by keyboard, and its lines on a page of another origin.

import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import jsqr from 'jsqr'
import { OPEN, axe } from './axe.mjs'
import { DIST, PREFIX, open } from './browser.mjs'
import { files } from './kept.mjs'
import { serve } from './serve.mjs'

const KINDS = ['element', 'iframe', 'wordpress', 'drupal', 'link']

let at, hosts, host, url
before(async () => {
  // As the servers' settings say: other sites may read the files, so that they can hold the script to a hash.
  at = await open({ headers: { 'access-control-allow-origin': '*' } })
  url = `${at.server.url}clinics.html`
  hosts = mkdtempSync(join(tmpdir(), 'afterdisc-clinic-'))
  host = await serve(hosts)
})
after(async () => {
  await host?.close()
  await at?.close()
  if (hosts) rmSync(hosts, { recursive: true })
})

/** The page with its form. */
async function form(options) {
  const page = await at.page(options)
  await page.goto(url)
  await page.waitForSelector('.builder')
  return page
}

const choose = (page, id) => page.check(`#${id}`, { force: true })
const line = (page, id) => page.inputValue(`#paste-${id}`)
/** Fills a field and leaves it. */
async function enter(page, id, text) {
  await page.fill(`#${id}`, text)
  await page.dispatchEvent(`#${id}`, 'change')
}
const preview = (page) => page.getAttribute('.preview iframe', 'src')

/** A page of the clinic with a line pasted into it. */
async function pasted(name, markup, options) {
  writeFileSync(join(hosts, `${name}.html`), `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Clinic</title><h1>Our clinic</h1>\n${markup}\n`)
  const page = await at.page(options)
  // The server of the tests goes by two names, so that the clinic is another site and not only another port.
  await page.goto(`${host.url.replace('127.0.0.1', 'localhost')}${name}.html`)
  return page
}

test('all that a clinic must know can be read without a script', async () => {
  const page = await at.page({ javaScriptEnabled: false })
  await page.goto(url)
  assert.equal(await page.locator('h1').count(), 1)
  assert.ok((await page.locator('main h2').count()) >= 10)
  for (const id of ['before', 'what', 'data', 'access', 'versions', 'host', 'contact', 'form']) {
    assert.ok(await page.isVisible(`#${id}`), id)
  }
  assert.match(await page.innerText('#builder pre'), /^<iframe src="https:\/\/www\.example\.org\/check\/\?size=off" .*<\/iframe>$/)
  await page.context().close()
})

test('where the program cannot be loaded, a line to change by hand stays', async () => {
  const page = await at.page()
  await page.route(/clinics-[0-9a-f]{16}\.wasm/, (route) => route.abort())
  await page.goto(url)
  await page.waitForTimeout(1000)
  assert.ok(await page.isVisible('#builder pre'))
  await page.context().close()
})

test('axe finds nothing, whatever is to be pasted, by day and by night', async () => {
  for (const colorScheme of ['light', 'dark']) {
    const page = await form({ ...OPEN, colorScheme })
    await enter(page, 'accent', 'ffff00')
    for (const kind of KINDS) {
      await choose(page, `kind-${kind}`)
      // The frame is the check itself, and has tests of its own.
      await axe(page, `${kind}, ${colorScheme}`, { but: ['.preview iframe'] })
    }
    await page.context().close()
  }
})

test('it loads its own files and those of the preview from its own site alone, and keeps nothing', async () => {
  at.server.log.length = 0
  const page = await at.page()
  const asked = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(url)
  await page.waitForSelector('html[data-ready] .builder')
  const frame = page.frameLocator('.preview iframe')
  await frame.locator('.danger').first().waitFor()
  await page.waitForLoadState('networkidle')
  for (const address of asked) assert.ok(address.startsWith(at.server.url) || address.startsWith('data:'), address)
  assert.deepEqual(at.server.log.filter(({ status, method }) => status !== 200 || method !== 'GET'), [])
  const before = at.server.log.length
  await page.fill('#clinic', 'Canary Clinic')
  assert.equal(at.server.log.length, before)
  // Once a field is left, the preview shows it: its address, and nothing else, holds what was entered.
  await page.fill('#phone', '020 7946 0018')
  await page.press('#phone', 'Tab')
  await frame.locator('.danger').first().waitFor()
  await page.waitForLoadState('networkidle')
  const told = at.server.log.slice(before).filter(({ path }) => /canary|7946/i.test(path))
  const addresses = ['', '&phone=020%207946%200018'].map((phone) => `${PREFIX}?clinic=Canary%20Clinic${phone}`)
  assert.deepEqual(told.map(({ path }) => path), addresses)
  const state = await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await caches.keys()).length])
  assert.deepEqual(state, [0, 0, '', 0])
  assert.deepEqual(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0)
  assert.deepEqual(page.problems, [])
  await page.context().close()
})

test('nothing of it is kept for use without a network, and no word of it is in the program of the check', () => {
  const own = readdirSync(DIST).filter((name) => name.startsWith('clinics'))
  assert.equal(own.length, 5, own.join(', '))
  const worker = readFileSync(join(DIST, 'sw.js'), 'utf8')
  for (const name of own) assert.ok(!worker.includes(name), name)
  assert.ok(files('').every(([name]) => !name.startsWith('clinics')))
  const [program] = readdirSync(DIST).filter((name) => /^afterdisc-.*\.wasm$/.test(name))
  const bytes = readFileSync(join(DIST, program), 'latin1')
  for (const words of ['afterdisc_check', 'frame-ancestors', 'integrity', 'QR code']) assert.ok(!bytes.includes(words), words)
})

test('the keyboard alone suffices, and the line follows', async () => {
  const page = await form()
  await page.focus('#clinic')
  await page.keyboard.type('Back & Spine "North"')
  await page.keyboard.press('Tab')
  await page.keyboard.type('020 7946 0018')
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate(() => document.activeElement.id), 'out-of-hours')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowDown')
  const region = await page.inputValue('#region')
  assert.notEqual(region, '')
  await page.focus('#compact')
  await page.keyboard.press('Space')
  await page.focus('#kind-element')
  await page.keyboard.press('ArrowDown')
  const text = await line(page, 'iframe')
  assert.ok(text.includes(`?clinic=Back%20%26%20Spine%20%22North%22&amp;phone=020%207946%200018&amp;region=${region}&amp;compact&amp;size=off"`), text)
  assert.deepEqual(page.problems, [])
  await page.context().close()
})

test('the preview follows once a field is left, as wide as a phone or a computer, and leaves the way back alone', async () => {
  const page = await form()
  const length = await page.evaluate(() => history.length)
  // The page is drawn anew a moment after a field was left.
  const follows = async (address) => {
    for (let tries = 0; tries < 40 && (await preview(page)) !== address; tries++) await page.waitForTimeout(50)
    assert.equal(await preview(page), address)
  }
  await page.fill('#clinic', 'North')
  assert.equal(await preview(page), './')
  await page.press('#clinic', 'Tab')
  await follows('./?clinic=North')
  await page.selectOption('#scheme', 'dark')
  await follows('./?clinic=North&scheme=dark')
  const frame = page.frameLocator('.preview iframe')
  await frame.locator('.danger').first().waitFor()
  const width = () => frame.locator('body').evaluate(() => innerWidth)
  const phone = await width()
  assert.ok(phone >= 320 && phone <= 400, `${phone} px`)
  await choose(page, 'width-wide')
  assert.ok((await width()) >= 1000, `${await width()} px`)
  assert.equal(await page.evaluate(() => history.length), length)
  await page.context().close()
})

test('what is tried in the preview is not offered to be kept', async () => {
  const page = await form()
  const answers = async (where) => {
    await where.locator('a.button[href="#/check"]').click()
    await where.locator('form.question').waitFor()
    return where.locator('#keep').evaluateAll((all) => all.map((one) => (one.closest('details') ?? one.closest('.screen')).checkVisibility()))
  }
  assert.deepEqual(await answers(page.frameLocator('.preview iframe')), [false])
  const own = await at.page()
  await own.goto(at.server.url)
  assert.deepEqual(await answers(own), [true], 'on a page of its own it is there')
  assert.deepEqual(page.problems, [])
  await own.context().close()
  await page.context().close()
})

test('what is left out says its own reason', async () => {
  const page = await form()
  const said = async (id, text) => {
    await enter(page, id, text)
    return page.innerText(`#${id}-said`)
  }
  const reasons = []
  for (const [id, text, why] of [
    ['clinic', 'evil\u202egnp', /cannot be seen/], ['clinic', '\u3164', /cannot be seen/], ['clinic', 'Ring 0906 111', /digits/], ['clinic', 'Ring us: now', /sentence/],
    ['clinic', 'x'.repeat(61), /60/], ['phone', '020 7946 0018 x12', /ext/], ['phone', '1'.repeat(31), /30/], ['address', 'a.example', /https:/],
    ['address', 'https://m\u00fcnchen.example/', /xn--/], ['address', 'https://user:pw@a.example/', /@/], ['site', 'https://a b/', /space/],
  ]) {
    const words = await said(id, text)
    assert.match(words, why, text)
    reasons.push(words)
  }
  assert.equal(new Set(reasons).size, reasons.length - 1)
  assert.equal(await said('phone', '020\u20137946\u20140018'), '')
  assert.equal(await said('address', 'HTTPS://a.example/'), '')
  await page.context().close()
})

test('a colour that would not read is refused with its reason and left out; a good one is taken', async () => {
  const page = await form()
  await page.fill('#accent', 'ffff00')
  await page.waitForSelector('#accent-said .field-error')
  assert.match(await page.innerText('#accent-said'), /1\.0/)
  assert.equal(await page.getAttribute('#accent', 'aria-invalid'), 'true')
  assert.ok(!(await line(page, 'element')).includes('accent'))
  await page.fill('#accent', '#5b2a86')
  await page.waitForSelector('#accent-said .hint')
  assert.equal(await page.getAttribute('#accent', 'aria-invalid'), null)
  assert.ok((await line(page, 'element')).includes(' accent="5b2a86"'))
  await enter(page, 'phone', 'call us')
  await page.waitForSelector('#phone-said .field-error')
  assert.ok(!(await line(page, 'element')).includes('call us'))
  await page.context().close()
})

test('the frame works on a page of another site, and no text breaks out of it', async () => {
  const page = await form()
  const name = '"><img src=x onerror=alert(1)> & <b>'
  await enter(page, 'clinic', name)
  await choose(page, 'kind-iframe')
  const clinic = await pasted('frame', await line(page, 'iframe'))
  assert.deepEqual(await clinic.$$eval('body *', (all) => all.map((one) => one.localName)), ['h1', 'iframe'])
  const src = new URL(await clinic.getAttribute('iframe', 'src'))
  assert.equal(src.searchParams.get('clinic'), name)
  assert.equal(src.href.split('?')[0], at.server.url)
  await clinic.frameLocator('iframe').locator('.danger').first().waitFor()
  await clinic.context().close()
  await page.context().close()
})

for (const pinned of [true, false]) {
  test(`the element works on a page of another site, ${pinned ? 'held to its hash' : 'with the newest script'}`, async () => {
    const page = await form()
    await enter(page, 'clinic', 'North "Spine" & Back')
    if (!pinned) await page.uncheck('#pinned', { force: true })
    const text = await line(page, 'element')
    assert.equal(text.includes('integrity="sha384-'), pinned)
    assert.ok(text.includes(pinned ? `${PREFIX}v1/embed-` : `${PREFIX}embed.js"`), text)
    const clinic = await pasted(`element-${pinned}`, text)
    const frame = clinic.frameLocator('afterdisc-check iframe')
    await frame.locator('.danger').first().waitFor()
    assert.equal(new URL(await clinic.getAttribute('afterdisc-check iframe', 'src')).searchParams.get('clinic'), 'North "Spine" & Back')
    // It grew with its content.
    await clinic.waitForFunction(() => document.querySelector('afterdisc-check iframe').clientHeight > 640)
    assert.deepEqual(clinic.problems, [])
    await clinic.context().close()
    await page.context().close()
  })
}

test('the plugin for WordPress and the frame for Drupal hold the same frame', async () => {
  const page = await form()
  await enter(page, 'clinic', "O'Neill \\ Back")
  await choose(page, 'kind-wordpress')
  const frame = await line(page, 'iframe')
  const plugin = await line(page, 'shortcode')
  const [, inside] = plugin.match(/return '((?:[^'\\]|\\.)*)';/)
  assert.equal(inside.replace(/\\(.)/g, '$1'), frame)
  await choose(page, 'kind-drupal')
  assert.equal(await line(page, 'iframe'), frame)
  // The tag to allow names every attribute that the frame has.
  const allowed = (await line(page, 'tag')).match(/[a-z]+/g)
  for (const [, name] of frame.matchAll(/ ([a-z]+)="/g)) assert.ok(allowed.includes(name), name)
  await page.context().close()
})

test('the QR code reads as the link, and can be saved', async () => {
  const page = await form()
  await enter(page, 'clinic', 'Wirbelsäulenzentrum Köln')
  await enter(page, 'phone', '+49 221 0000 0000')
  await choose(page, 'kind-link')
  const link = await line(page, 'link')
  assert.ok((await page.getAttribute('.qr svg', 'aria-label')).length > 0)
  const read = async (picture) => {
    const { data, side } = await page.evaluate(async (picture) => {
      // A few pixels for each module are enough, and quick to read.
      const side = 4 * Number(document.querySelector('.qr svg').getAttribute('viewBox').split(' ')[2])
      const image = new Image(side, side)
      image.src = picture ?? `data:image/svg+xml,${encodeURIComponent(document.querySelector('.qr svg').outerHTML
        .replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"').replace('class="qr__ground"', 'fill="#fff"'))}`
      await image.decode()
      const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side })
      const ground = canvas.getContext('2d')
      ground.drawImage(image, 0, 0, side, side)
      return { data: [...ground.getImageData(0, 0, side, side).data], side }
    }, picture)
    return (jsqr.default ?? jsqr)(Uint8ClampedArray.from(data), side, side)?.data
  }
  assert.equal(await read(null), link)
  assert.equal(await read(await page.getAttribute('.qr a', 'href')), link)
  const [saved] = await Promise.all([page.waitForEvent('download'), page.click('.qr a')])
  assert.match(saved.suggestedFilename(), /\.svg$/)
  await page.context().close()
})

test('copying says whether it worked', async () => {
  const page = await form({ permissions: ['clipboard-read', 'clipboard-write'] })
  await page.click('#paste-element ~ button')
  await page.waitForFunction(() => document.querySelector('#paste-element ~ .copy__said').textContent !== '')
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await line(page, 'element'))
  // What was said holds for that text only.
  await page.fill('#clinic', 'North')
  assert.equal(await page.innerText('#paste-element ~ .copy__said'), '')
  await page.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new Error('refused')) })
  await page.click('#paste-element ~ button')
  await page.waitForFunction(() => document.activeElement.id === 'paste-element')
  assert.notEqual(await page.innerText('#paste-element ~ .copy__said'), '')
  await page.context().close()
})

test('at 320 px and in the dark nothing runs out of the page, and what can be tapped is large enough', async () => {
  const page = await form({ width: 320, height: 640, colorScheme: 'dark' })
  for (const kind of KINDS) {
    await choose(page, `kind-${kind}`)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    assert.ok(wide <= 320, `${kind}: ${wide} px`)
  }
  const small = await page.$$eval('.desk :is(button, .button, select, input:not(.mark), .choice)', (all) =>
    all.filter((one) => one.getBoundingClientRect().height < 43).map((one) => `${one.localName}#${one.id}`))
  assert.deepEqual(small, [])
  await page.context().close()
})

test('the app leads to it in a tab of its own, and answers stay', async () => {
  const page = await at.page()
  await page.goto(at.server.url)
  await page.waitForSelector('html[data-ready]')
  const [opened] = await Promise.all([page.waitForEvent('popup'), page.click('.foot a[href="clinics.html"]')])
  await opened.waitForSelector('h1')
  assert.equal(opened.url(), url)
  assert.equal(await opened.evaluate(() => opener), null)
  await page.context().close()
})
