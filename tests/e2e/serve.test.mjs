// The server that the other tests stand on.

import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { serve } from './serve.mjs'

let folder
let server

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterdisc-'))
  await mkdir(join(folder, 'site'))
  await writeFile(join(folder, 'secret.txt'), 'secret')
  await writeFile(join(folder, 'site/index.html'), '<p>page</p>')
  await writeFile(join(folder, 'site/app.wasm'), new Uint8Array([0, 97, 115, 109]))
  server = await serve(join(folder, 'site'), { prefix: '/a/b/', headers: { 'x-test': 'yes' } })
})

after(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

test('serves the page and its files below the prefix', async () => {
  const page = await fetch(`${server.url}?lang=en`)
  assert.equal(page.status, 200)
  assert.equal(page.headers.get('content-type'), 'text/html; charset=utf-8')
  assert.equal(page.headers.get('x-test'), 'yes')
  assert.equal(await page.text(), '<p>page</p>')
  const wasm = await fetch(`${server.url}app.wasm`)
  assert.equal(wasm.headers.get('content-type'), 'application/wasm')
  assert.equal((await wasm.arrayBuffer()).byteLength, 4)
})

test('sends the folder without its slash to the one with it', async () => {
  const answer = await fetch(server.url.slice(0, -1), { redirect: 'manual' })
  assert.equal(answer.status, 301)
  assert.equal(answer.headers.get('location'), '/a/b/')
})

test('has nothing outside the prefix, nothing unknown and nothing above the folder', async () => {
  assert.equal((await fetch(`${server.origin}/`)).status, 404)
  assert.equal((await fetch(`${server.url}missing.js`)).status, 404)
  assert.equal(await raw('/a/b/../../secret.txt'), 404)
  assert.equal(await raw('/a/b/..%2fsecret.txt'), 404)
  assert.equal(await raw('/a/b/%E0%A4%A'), 404)
})

test('logs every request, a refused one too', async () => {
  server.log.length = 0
  await fetch(`${server.url}?q=1`)
  assert.equal((await fetch(server.url, { method: 'POST', body: 'x' })).status, 405)
  assert.deepEqual(server.log, [
    { method: 'GET', path: '/a/b/?q=1', status: 200 },
    { method: 'POST', path: '/a/b/', status: 405 },
  ])
})

test('comes back under the same address, and fails where it is told to', async () => {
  const first = await serve(join(folder, 'site'))
  await first.close()
  await assert.rejects(fetch(first.url), 'a closed server answers nothing')
  const port = Number(new URL(first.origin).port)
  const again = await serve(join(folder, 'site'), { port, fail: (path) => (path === 'app.wasm' ? 500 : undefined) })
  assert.equal(again.url, first.url)
  assert.equal((await fetch(again.url)).status, 200)
  assert.equal((await fetch(`${again.url}app.wasm`)).status, 500)
  await again.close()
})

/** A path as it is, without the tidying that fetch does. */
function raw(path) {
  const { port } = new URL(server.origin)
  return new Promise((done, failed) => {
    request({ host: '127.0.0.1', port, path }, (answer) => {
      answer.resume()
      done(answer.statusCode)
    })
      .on('error', failed)
      .end()
  })
}
