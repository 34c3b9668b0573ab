// What the program could do at all: a WebAssembly program reaches nothing but what it is handed when it starts.
// Its own list of that says whether there is anything by which it could send, store or listen.

import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { DIST } from './browser.mjs'

const only = (pattern) => {
  const names = readdirSync(DIST).filter((name) => pattern.test(name))
  assert.equal(names.length, 1, `${pattern} is ${names}`)
  return names[0]
}
const text = (name) => readFileSync(join(DIST, name), 'utf8')

/** Names of the web by which something leaves a page or stays behind; as they stand in the names of imports and in scripts. */
const NETWORK = [
  'fetch', 'fetchLater', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'sendBeacon', 'RTCPeerConnection',
  'importScripts', 'Worker', 'SharedWorker', 'serviceWorker', 'Request', 'Response', 'Headers', 'FormData', 'submit', 'requestSubmit', 'ping',
]
const TELLING = ['postMessage', 'BroadcastChannel', 'MessageChannel', 'MessagePort', 'cookie', 'indexedDB', 'caches', 'share', 'open', 'assign', 'replace', 'set_href', 'set_src', 'set_action', 'eval', 'Function']

/** The name of the web in the name of an import: without the prefix of wasm-bindgen and without its hash. */
const plain = (name) => name.replace(/^__wbg_/, '').replace(/_[0-9a-f]{16}$/, '').replace(/^(new|instanceof|static_accessor)_/, '')

test('the program is handed nothing by which it could send, tell or ask', () => {
  const program = new WebAssembly.Module(readFileSync(join(DIST, only(/^afterdisc-.*\.wasm$/))))
  const imports = WebAssembly.Module.imports(program)
  assert.ok(imports.length > 50 && imports.some(({ name }) => plain(name) === 'setAttribute'), 'the names of imports can be read')
  assert.deepEqual([...new Set(imports.map(({ kind }) => kind))], ['function'])
  assert.deepEqual(imports.filter(({ name }) => [...NETWORK, ...TELLING].includes(plain(name))).map(({ name }) => name), [])
})

test('the script between the program and the browser asks for nothing but the program', () => {
  const glue = text(only(/^afterdisc-[0-9a-f]{16}\.js$/))
  const mentions = (word) => glue.match(new RegExp(`(?<![\\w$."'])${word}\\s*\\(|new ${word}\\b|\\.${word}\\s*\\(`, 'g')) ?? []
  // One: in the start, where boot.js hands it the program already.
  assert.equal(mentions('fetch').length, 1, 'one place fetches')
  assert.match(glue, /fetch\(\w+\)/)
  const others = [...NETWORK, ...TELLING].filter((word) => word !== 'fetch' && word !== 'Function')
  assert.deepEqual(others.filter((word) => mentions(word).length > 0), [])
  assert.doesNotMatch(glue, /\bimport\s*[("'{*]/, 'it loads no other script')
})

test('the script that starts it all fetches one file, and the one that keeps it those of its list', () => {
  const count = (name, pattern) => (text(name).match(pattern) ?? []).length
  assert.equal(count('boot.js', /\bfetch\(/g), 1)
  const imports = text('boot.js').match(/(?<!\.)\bimport\([^)]*\)/g) ?? []
  assert.equal(imports.filter((what) => what !== 'import("./frame.js")').length, 1, 'the script of the program; and one for when it stands in a frame')
  const worker = text('sw.js')
  // A file of the list that is gone; all others are taken by the list, each with its hash.
  assert.equal(count('sw.js', /\bfetch\(/g), 1)
  assert.match(worker, /addAll\(/)
  for (const word of ['XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon', 'importScripts', 'indexedDB', 'sync', 'push']) {
    for (const name of ['boot.js', 'sw.js']) assert.equal(count(name, new RegExp(`\\b${word}\\b`, 'g')), 0, `${name} names ${word}`)
  }
})

test('the page names no other site', () => {
  for (const name of ['index.html', 'boot.js', 'sw.js', 'manifest.webmanifest', only(/^styles-.*\.css$/), only(/^afterdisc-[0-9a-f]{16}\.js$/)]) {
    // Names of kinds of documents look like addresses, and nobody goes there.
    const addresses = (text(name).match(/\b(?:https?:)?\/\/[\w.-]+\.[a-z]{2,}[^\s"'<)]*/g) ?? []).filter((address) => !/www\.w3\.org\//.test(address))
    assert.deepEqual(addresses, [], name)
  }
})
