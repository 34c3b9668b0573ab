// The settings for servers, held by a real one: nginx with deploy/nginx.conf as it is but for the folder and the port.

import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { open } from './browser.mjs'
import { files, stored } from './kept.mjs'
import { CALM, hurry, result, start, walk } from './person.mjs'
import { serve } from './serve.mjs'

const ROOT = resolve(import.meta.dirname, '../..')
const nginx = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'].find((path) => existsSync(path))
const options = { skip: nginx ? false : 'nginx is missing: install it (Debian: apt-get install nginx-light) to hold its settings' }

hurry()
let at, folder, server, url, origin
before(async () => {
  if (!nginx) return
  folder = mkdtempSync(join(tmpdir(), 'afterdisc-nginx-'))
  // Started by root, nginx reads the files as somebody else.
  chmodSync(folder, 0o755)
  mkdirSync(join(folder, 'www'))
  execFileSync(process.env.CARGO ?? 'cargo', ['xtask', 'deploy', join(folder, 'www/check')], { cwd: ROOT })
  writeFileSync(join(folder, 'site.conf'), readFileSync(join(ROOT, 'deploy/nginx.conf'), 'utf8').replace('root /srv/www;', `root ${folder}/www;`))
  const port = await freePort()
  writeFileSync(join(folder, 'nginx.conf'), `daemon off; pid ${folder}/pid; error_log stderr;
    events {}
    http {
      access_log off;
      client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c; uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
      server { listen 127.0.0.1:${port}; include ${folder}/site.conf; }
    }`)
  server = spawn(nginx, ['-c', join(folder, 'nginx.conf')], { stdio: ['ignore', 'ignore', 'inherit'] })
  origin = `http://127.0.0.1:${port}`
  url = `${origin}/check/`
  await answers(url)
  at = await open()
})
after(async () => {
  await at?.close()
  await stop()
  if (folder) rmSync(folder, { recursive: true })
})

async function stop() {
  if (!server || server.exitCode !== null || server.signalCode !== null) return
  await new Promise((ended) => { server.once('exit', ended).kill('SIGTERM') })
}

const head = async (name, headers = {}) => {
  const answer = await fetch(url + name, { headers: { 'accept-encoding': 'identity', ...headers }, redirect: 'manual' })
  await answer.arrayBuffer()
  return { status: answer.status, get: (header) => answer.headers.get(header) }
}
const named = (ending) => readdirSync(join(folder, 'www/check')).find((name) => name.endsWith(ending) && name.includes('-'))

test('every file has its type, its policy, and the caching that never mixes two builds', options, async () => {
  const kinds = {
    '': 'text/html; charset=utf-8', 'clinics.html': 'text/html; charset=utf-8', 'boot.js': 'text/javascript; charset=utf-8', 'frame.js': 'text/javascript; charset=utf-8',
    'embed.js': 'text/javascript; charset=utf-8', [`v1/${readdirSync(join(folder, 'www/check/v1')).find((name) => name.endsWith('.js'))}`]: 'text/javascript; charset=utf-8', 'sw.js': 'text/javascript; charset=utf-8',
    'manifest.webmanifest': 'application/manifest+json', 'icons/192.png': 'image/png', [named('.wasm')]: 'application/wasm',
    [named('.css')]: 'text/css; charset=utf-8', [named('.js')]: 'text/javascript; charset=utf-8',
  }
  for (const [name, kind] of Object.entries(kinds)) {
    const answer = await head(name)
    assert.equal(answer.status, 200, name)
    assert.equal(answer.get('content-type'), kind, name)
    const cache = /-[0-9a-f]{16}\./.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache'
    assert.equal(answer.get('cache-control'), cache, name)
    assert.match(answer.get('content-security-policy'), /default-src 'none'.*frame-ancestors 'self'$/, name)
    assert.equal(answer.get('x-content-type-options'), 'nosniff', name)
    assert.equal(answer.get('referrer-policy'), 'no-referrer', name)
    assert.equal(answer.get('cross-origin-opener-policy'), 'same-origin', name)
    assert.equal(answer.get('cross-origin-embedder-policy'), 'require-corp', name)
    assert.equal(answer.get('cross-origin-resource-policy'), 'cross-origin', name)
    assert.equal(answer.get('access-control-allow-origin'), '*', name)
    assert.match(answer.get('permissions-policy'), /camera=\(\)/, name)
  }
})

test('what is missing is not remembered, and carries the policy all the same', options, async () => {
  const answer = await head('afterdisc-0123456789abcdef.js')
  assert.equal(answer.status, 404)
  assert.equal(answer.get('cache-control'), null)
  assert.match(answer.get('content-security-policy'), /frame-ancestors/)
})

test('files come compressed to who can read that, and are asked for anew without being sent again', options, async () => {
  const answer = await head(named('.wasm'), { 'accept-encoding': 'gzip' })
  assert.equal(answer.get('content-encoding'), 'gzip')
  assert.equal(answer.get('content-type'), 'application/wasm')
  assert.equal(answer.get('vary'), 'Accept-Encoding')
  const page = await head('')
  const again = await head('', { 'if-none-match': page.get('etag') })
  assert.equal(again.status, 304)
  assert.equal(again.get('cache-control'), 'no-cache')
})

test('the address without its slash leads to the one with it, on whatever host', options, async () => {
  const answer = await fetch(url.slice(0, -1), { redirect: 'manual' })
  assert.deepEqual([answer.status, answer.headers.get('location')], [301, '/check/'])
  const set = '?clinic=Back%20%26%20Co&phone=020%207946%200018'
  const with_settings = await fetch(url.slice(0, -1) + set, { redirect: 'manual' })
  assert.deepEqual([with_settings.status, with_settings.headers.get('location')], [301, `/check/${set}`], 'what a clinic has set comes along')
})

test('a page of another site may not frame it', options, async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'afterdisc-host-'))
  writeFileSync(join(elsewhere, 'index.html'), `<iframe src="${url}"></iframe>`)
  const host = await serve(elsewhere)
  try {
    const page = await at.page()
    await page.goto(host.url)
    await page.waitForTimeout(1000)
    // What stands there is the browser's own word that it was refused.
    assert.equal(await page.frames()[1].$$eval('#app', (all) => all.length), 0)
    assert.ok(page.problems.some((problem) => problem.includes('frame-ancestors')), JSON.stringify(page.problems))
    await page.context().close()
  } finally {
    await host.close()
    rmSync(elsewhere, { recursive: true })
  }
})

test('the page for clinics shows the check in its frame under these settings', options, async () => {
  const page = await at.page()
  await page.goto(`${url}clinics.html`)
  await page.frameLocator('.preview iframe').locator('.danger').first().waitFor()
  assert.deepEqual(page.problems, [])
  await page.context().close()
})

test('the kill switch in the place of the worker is enough, whatever a browser takes compressed', options, async () => {
  const own = join(folder, 'www/check/sw.js')
  const build = join(folder, 'sw.js')
  assert.deepEqual(readdirSync(join(folder, 'www/check')).filter((name) => name.startsWith('sw.js')), ['sw.js'])
  const page = await at.page()
  await page.goto(url)
  await page.waitForSelector('html[data-offline]', { timeout: 30_000 })
  const left = () => page.evaluate(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length])
  assert.deepEqual(await left(), [1, 1])
  copyFileSync(own, build)
  try {
    copyFileSync(join(ROOT, 'deploy/kill-switch/sw.js'), own)
    for (const coding of ['identity', 'gzip, deflate, br']) {
      assert.match(await fetch(`${url}sw.js`, { headers: { 'accept-encoding': coding } }).then((answer) => answer.text()), /registration\.unregister/, coding)
    }
    await page.goto('about:blank')
    await page.goto(url)
    const deadline = Date.now() + 20_000
    while ((await left()).join() !== '0,0' && Date.now() < deadline) await page.waitForTimeout(200)
    assert.deepEqual(await left(), [0, 0])
  } finally {
    copyFileSync(build, own)
    await page.context().close()
  }
})

test('the check runs under these settings, is kept, and goes on when the server is gone', options, async () => {
  const page = await at.page()
  await page.goto(url)
  await page.waitForSelector('html[data-offline]', { timeout: 30_000 })
  assert.deepEqual(await stored(page), files(url))
  assert.deepEqual(page.problems, [])
  await stop()
  await start(page, url)
  assert.equal(await walk(page, CALM), 'answers')
  assert.equal(await result(page), 'self-care')
  await page.context().close()
})

/** A port that nobody uses at the moment. */
function freePort() {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => found(port))
    })
  })
}

/** Waits until somebody answers there. */
async function answers(address) {
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(address).then(() => true, () => false)) return
    if (server.exitCode !== null) break
    await new Promise((later) => setTimeout(later, 50))
  }
  throw new Error('nginx does not answer')
}
