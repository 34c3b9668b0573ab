// Other engines than Chromium, by WebDriver: Firefox over its own port, WebKit over its driver's. One kind of page for both,
// with as much of Playwright's as person.mjs uses, so that the same person walks through the check everywhere.

import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'
const later = (ms) => new Promise((done) => setTimeout(done, ms))

/** Tries until something comes of it. */
export async function until(tries, what, ms = 20_000) {
  for (const end = Date.now() + ms; ;) {
    const found = await tries()
    if (found) return found
    if (Date.now() > end) throw new Error(`${what}: not within ${ms / 1000} s`)
    await later(50)
  }
}

const first = (names) => names.find((name) => name && existsSync(name))
/** Where the browsers are; undefined for one that is not here. */
export const FIREFOX = first([process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'])
export const WEBKIT = first([process.env.WEBKIT_DRIVER, '/usr/bin/WebKitWebDriver'])
export const SCREEN = first(['/usr/bin/Xvfb'])

/** Opens Firefox, with no window and a profile of its own. */
export async function firefox() {
  const profile = mkdtempSync(join(tmpdir(), 'afterdisc-firefox-'))
  const settings = {
    'marionette.port': 0, 'browser.startup.page': 0, 'browser.aboutwelcome.enabled': false, 'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false, 'toolkit.telemetry.reportingpolicy.firstRun': false, 'app.update.enabled': false,
    'app.normandy.enabled': false, 'network.captive-portal-service.enabled': false, 'network.connectivity-service.enabled': false,
    // Where the tests serve the app is as good as https to a browser; this makes sure that none tries the latter.
    'dom.security.https_only_mode': false, 'print.always_print_silent': true, 'print.tab_modal.enabled': true,
  }
  writeFileSync(join(profile, 'user.js'), Object.entries(settings).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`).join(''))
  const program = spawn(FIREFOX, ['--headless', '--marionette', '--no-remote', '--profile', profile, 'about:blank'], { stdio: 'ignore', env: { ...process.env, MOZ_DISABLE_CONTENT_SANDBOX: '1' } })
  const port = await until(() => existsSync(join(profile, 'MarionetteActivePort')) && Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8')), 'Firefox opens its port', 60_000)
  const socket = await until(() => new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => done(socket)).once('error', () => done(undefined))
  }), 'Firefox answers', 30_000)
  const send = talk(socket)
  const { capabilities } = await send('WebDriver:NewSession', { strictFileInteractability: false })
  return page({
    name: `Firefox ${capabilities.browserVersion}`,
    send,
    async close() {
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {})
      await ended(program)
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  })
}

/** Firefox's own port: each message is its length, a colon and JSON: kind, number, name or error, and what belongs to it. */
function talk(socket) {
  let bytes = Buffer.alloc(0)
  const open = new Map()
  socket.on('data', (more) => {
    bytes = Buffer.concat([bytes, more])
    for (;;) {
      const colon = bytes.indexOf(':')
      const length = Number(bytes.subarray(0, colon))
      if (colon < 0 || bytes.length < colon + 1 + length) return
      const message = JSON.parse(bytes.subarray(colon + 1, colon + 1 + length))
      bytes = bytes.subarray(colon + 1 + length)
      // The first one is a greeting.
      if (!Array.isArray(message)) continue
      const [, number, error, answer] = message
      const [done, failed] = open.get(number)
      open.delete(number)
      if (error) failed(new Error(`${error.error}: ${error.message}`))
      else done(answer)
    }
  })
  socket.on('close', () => open.forEach(([, failed]) => failed(new Error('Firefox has closed its port'))))
  let count = 0
  return (name, what = {}) => new Promise((done, failed) => {
    const text = JSON.stringify([0, ++count, name, what])
    open.set(count, [done, failed])
    socket.write(`${Buffer.byteLength(text)}:${text}`)
  })
}

/** Opens the small browser that comes with WebKitGTK, on a screen that nobody sees. */
export async function webkit() {
  const screen = process.env.DISPLAY ? undefined : await invisible()
  const display = process.env.DISPLAY ?? screen.display
  const port = 20_000 + (process.pid % 20_000)
  const driver = spawn(WEBKIT, [`--port=${port}`], { stdio: 'ignore', env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_COMPOSITING_MODE: '1', WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LIBGL_ALWAYS_SOFTWARE: '1' } })
  const ask = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) })
    const { value } = await answer.json()
    if (value?.error) throw new Error(`${value.error}: ${value.message}`)
    return value
  }
  await until(() => ask('GET', '/status').then(() => true, () => false), 'WebKitWebDriver answers', 20_000)
  const { sessionId, capabilities } = await ask('POST', '/session', { capabilities: { alwaysMatch: {} } })
  const at = `/session/${sessionId}`
  /** The commands by the names that Firefox's port has for them. */
  const COMMANDS = {
    Navigate: ['POST', 'url'], ExecuteScript: ['POST', 'execute/sync'], FindElement: ['POST', 'element'], Back: ['POST', 'back'],
    Refresh: ['POST', 'refresh'], PerformActions: ['POST', 'actions'], ElementClick: ({ id }) => ['POST', `element/${id}/click`],
    ExecuteAsyncScript: ['POST', 'execute/async'],
  }
  return page({
    name: `WebKitGTK (${capabilities.browserName} ${capabilities.browserVersion})`,
    async send(name, what = {}) {
      const known = COMMANDS[name.replace('WebDriver:', '')]
      const [method, path] = typeof known === 'function' ? known(what) : known
      return { value: await ask(method, `${at}/${path}`, what) }
    },
    async close() {
      await ask('DELETE', at).catch(() => {})
      await ended(driver)
      await screen?.close()
    },
  })
}

/** A screen that nobody sees. */
async function invisible() {
  const program = spawn(SCREEN, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const number = await new Promise((done, failed) => {
    program.once('exit', () => failed(new Error('Xvfb does not start')))
    program.stdio[3].once('data', (bytes) => done(String(bytes).trim()))
  })
  return { display: `:${number}`, close: () => ended(program) }
}

/** Ends a program that was started here. */
async function ended(program) {
  if (program.exitCode !== null || program.signalCode !== null) return
  const gone = new Promise((done) => program.once('exit', done))
  program.kill()
  const hard = setTimeout(() => program.kill('SIGKILL'), 5000)
  await gone
  clearTimeout(hard)
}

/** As much of a page as the tests use. `send` takes the commands of WebDriver. */
function page({ name, send, close }) {
  const run = async (body, args) => (await send('WebDriver:ExecuteScript', { script: body, args })).value
  const evaluate = (does, ...args) => run(typeof does === 'string' ? `return ${does}` : `return (${does}).apply(null, arguments)`, args)
  const split = (selector) => {
    const [plain, at] = selector.split(' >> nth=')
    return [plain, Number(at ?? 0)]
  }
  const waitForFunction = (does, arg) => until(() => evaluate(does, arg).catch(() => false), `${does}`)
  const waitForSelector = (selector, { timeout } = {}) =>
    until(() => evaluate((selector) => document.querySelector(selector) !== null, selector).catch(() => false), selector, timeout)
  /** Clicks as a hand would, on what stands for the element: a label where the box itself is not to be seen. */
  const click = async (selector) => {
    const [plain, at] = split(selector)
    await until(() => evaluate((plain, at) => document.querySelectorAll(plain).length > at, plain, at), selector)
    const element = await run(`
      const found = document.querySelectorAll(arguments[0])[arguments[1]]
      const seen = found.labels?.[0] ?? found
      seen.scrollIntoView({ block: 'center', behavior: 'instant' })
      return seen`, [plain, at])
    await send('WebDriver:ElementClick', { id: element[ELEMENT] })
  }
  const is = (selector, what) => evaluate((selector, what) => Boolean(document.querySelector(selector)?.[what]), selector, what)
  return {
    name,
    close,
    evaluate,
    waitForFunction,
    waitForSelector,
    click,
    isChecked: (selector) => is(selector, 'checked'),
    $: async (selector) => (await evaluate((selector) => document.querySelector(selector) !== null, selector)) || null,
    $eval: (selector, does, ...more) => run(`return (${does})(document.querySelector(arguments[0]), ...[].slice.call(arguments, 1))`, [selector, ...more]),
    $$eval: (selector, does, ...more) => run(`return (${does})([...document.querySelectorAll(arguments[0])], ...[].slice.call(arguments, 1))`, [selector, ...more]),
    async goto(url) { await send('WebDriver:Navigate', { url }) },
    async reload() { await send('WebDriver:Refresh') },
    async goBack() { await send('WebDriver:Back') },
    async check(selector) { if (!(await is(selector, 'checked'))) await click(selector) },
    /** Choosing in a list is a click on its line. */
    async selectOption(selector, value) {
      const { value: element } = await send('WebDriver:FindElement', { using: 'css selector', value: `${selector} option[value="${value}"]` })
      await send('WebDriver:ElementClick', { id: element[ELEMENT] })
    },
    /** Presses a key and lets it go. */
    async press(key) {
      const keys = { Tab: '\uE004', Enter: '\uE007', Space: ' ', ArrowDown: '\uE015' }
      const value = keys[key] ?? key
      await send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions: [{ type: 'keyDown', value }, { type: 'keyUp', value }] }] })
    },
    async waitForTimeout(ms) { await later(ms) },
  }
}
