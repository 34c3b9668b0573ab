// A static server as a clinic would have one: files below a path of its choosing, right types, 404 for the rest.
// It keeps a log of what was asked for, so that a test can say what the app loads and that it sends nothing.

import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, resolve, sep } from 'node:path'

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/vnd.microsoft.icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/**
 * Serves the folder `root` on 127.0.0.1, at a free port unless one is named.
 *
 * @param {string} root
 * @param {{ prefix?: string, headers?: Record<string, string> | ((path: string) => Record<string, string>),
 *   port?: number, fail?: (path: string) => number | undefined | Promise<number | undefined> }} [options]
 *   `prefix`: the path that stands for the folder, with a slash at both ends.
 *   `headers`: sent with every answer; a function gets the path below the prefix.
 *   `port`: to come back under the same address. `fail`: the status with which a path below the prefix fails, if it does;
 *   a promise of one holds the answer back.
 * @returns {Promise<{ url: string, origin: string, log: { method: string, path: string, status: number }[],
 *   close: () => Promise<void> }>}
 */
export async function serve(root, { prefix = '/', headers = {}, port = 0, fail = () => undefined } = {}) {
  if (!prefix.startsWith('/') || !prefix.endsWith('/')) {
    throw new Error(`prefix must begin and end with a slash: ${prefix}`)
  }
  const folder = resolve(root)
  const log = []

  const server = createServer(async (request, response) => {
    const { method, url } = request
    const answer = (status, more = {}) => {
      log.push({ method, path: url, status })
      const path = below(prefix, url) ?? ''
      const own = typeof headers === 'function' ? headers(path) : headers
      response.writeHead(status, { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff', ...more, ...own })
    }
    const refuse = (status, more = {}) => {
      answer(status, { 'content-type': TYPES['.txt'], ...more })
      response.end(method === 'HEAD' ? undefined : `${status}\n`)
    }

    // Whatever is sent is read, so that the log is complete and the connection stays whole.
    request.resume()
    if (method !== 'GET' && method !== 'HEAD') return refuse(405, { allow: 'GET, HEAD' })
    if (url === prefix.slice(0, -1)) return refuse(301, { location: prefix })
    const path = below(prefix, url)
    const failed = path !== undefined && (await fail(path))
    if (failed) return refuse(failed)
    const file = path === undefined ? undefined : inside(folder, path)
    const found = file && (await stat(file).catch(() => undefined))
    if (!found?.isFile()) return refuse(404)

    answer(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'content-length': found.size })
    if (method === 'HEAD') return response.end()
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response)
  })

  await new Promise((listening, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', listening)
  })
  const origin = `http://127.0.0.1:${server.address().port}`
  const close = () =>
    new Promise((closed) => {
      server.close(() => closed())
      server.closeAllConnections()
    })
  return { url: origin + prefix, origin, log, close }
}

/** The path below the prefix, decoded and without its query; undefined when it lies elsewhere. */
function below(prefix, url) {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0])
    return path.startsWith(prefix) ? path.slice(prefix.length) : undefined
  } catch {
    return undefined
  }
}

/** The file that a path names; undefined when it would lead out of the folder. */
function inside(folder, path) {
  const file = resolve(folder, `./${path === '' || path.endsWith('/') ? `${path}index.html` : path}`)
  return file.startsWith(folder + sep) && !path.includes('\0') ? file : undefined
}
