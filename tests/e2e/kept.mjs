// What a browser keeps for use with no network, and builds to keep.

import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DIST } from './browser.mjs'

const sha = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`
const names = (folder) => readdirSync(folder, { recursive: true }).filter((name) => statSync(join(folder, name)).isFile())

/** What is for clinics, and no part of the check itself. */
const FOR_CLINICS = /^(clinics|embed\.js$|v1\/)/

/** The files of the check in a build, without its worker: address and hash, sorted. */
export function files(url, folder = DIST) {
  const kept = names(folder).filter((name) => name !== 'sw.js' && !FOR_CLINICS.test(name))
  return kept.map((name) => [url + (name === 'index.html' ? '' : name), sha(readFileSync(join(folder, name)))]).sort()
}

/** All that is in the browser's caches for this site: address and hash, sorted. */
export function stored(page) {
  return page.evaluate(async () => {
    const found = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const bytes = await (await cache.match(request)).arrayBuffer()
        const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes))
        found.push([request.url, `sha384-${btoa(String.fromCharCode(...hash))}`])
      }
    }
    return found.sort()
  })
}

/** A copy of dist that a test may change. */
export function copyOfDist() {
  const folder = mkdtempSync(join(tmpdir(), 'afterdisc-dist-'))
  cpSync(DIST, folder, { recursive: true })
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}

/**
 * Publishes another build over the one in `folder`: the page says which (`data-build`), the program and its script
 * have other names, as they would, and the old ones are gone.
 */
export function publish(folder, build) {
  const change = (name, to) => writeFileSync(join(folder, name), to(readFileSync(join(folder, name), 'utf8')))
  const renamed = names(folder).filter((name) => /^afterdisc-/.test(name)).map((old) => [old, old.replace('afterdisc-', `afterdisc-${build}-`)])
  for (const [old, name] of renamed) {
    cpSync(join(folder, old), join(folder, name))
    rmSync(join(folder, old))
  }
  change('index.html', (page) => renamed.reduce((page, [old, name]) => page.replaceAll(old, name), page).replace('<html ', `<html data-build="${build}" `))
  const list = files('', folder).map(([name, hash]) => [name || './', hash])
  change('sw.js', (script) => {
    const [before] = script.match(/\[\["(?:[^"]+)","sha384-[^\]]*\](?:,\["[^\]]*\])*\]/) ?? []
    if (!before) throw new Error('sw.js holds no list of files')
    return script.replace(before, JSON.stringify(list)).replace(readName(script), JSON.stringify(`build ${build}`))
  })
}

/** The name of the build in a worker, with its quotation marks. */
function readName(script) {
  const found = script.match(/"[A-Za-z0-9+/]{16}"|"build [^"]+"/)
  if (!found) throw new Error('sw.js holds no name of a build')
  return found[0]
}
