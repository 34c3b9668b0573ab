// Pages that show the check, as clinics make them, on a site of their own.

import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { resolve } from 'node:path'

const RESIZER = resolve(import.meta.dirname, '../../node_modules/@open-iframe-resizer/core/dist/index.js')

/** All that the check needs of a sandbox. */
export const TOKENS = [
  'allow-scripts', 'allow-same-origin', 'allow-forms', 'allow-modals', 'allow-downloads', 'allow-popups', 'allow-popups-to-escape-sandbox',
  'allow-top-navigation-to-custom-protocols',
]

const words = '<p>The clinic writes something of its own here.</p>'.repeat(12)
const page = (body, head = '', html = '') =>
  `<!doctype html><html lang="en" ${html}><head><meta charset="utf-8"><title>A clinic</title>${head}</head><body><h1>Our spine unit</h1>${body}</body></html>`
const script = (check, more = '') => `<script src="${check}embed.js" async ${more}></script>`
const element = (check, set = '') => `<afterdisc-check ${set}><a id="instead" href="${check}">Open the check</a></afterdisc-check>`
const iframe = (check, more = '') => `<iframe src="${check}" title="Still in pain after disc surgery?" width="100%" height="700" ${more}></iframe>`

/** Each page by its name: its body from the address of the check, and its headers. */
const HOSTS = {
  plain: ({ check }) => [page(words + iframe(check))],
  element: ({ check, set }) => [page(words + element(check, set) + words, script(check))],
  sandboxed: ({ check }) => [page(words + element(check, 'sandbox'), script(check))],
  missing: ({ check, query }) => [page(iframe(check, `sandbox="${TOKENS.filter((token) => token !== query).join(' ')}"`))],
  // Nothing but what the page itself names: the script by its hash, the frame by its site, no style in markup.
  csp: ({ check, origin, pinned, integrity }) => [
    page(element(check), `<script src="${pinned}" integrity="${integrity}" crossorigin async></script>`),
    { 'content-security-policy': `default-src 'none'; script-src '${integrity}'; frame-src ${origin}; require-trusted-types-for 'script'` },
  ],
  // A theme that means well with every frame and every element.
  css: ({ check }) => [page(element(check), script(check) + `<style>
    * { box-sizing: content-box; letter-spacing: 3px; transition: all 2s }
    iframe { display: none !important; width: 50% !important; height: 120px !important; max-height: 150px !important; min-width: 0 !important;
      border: 9px solid red !important; position: absolute !important; transform: scale(0.5) !important; opacity: 0.2 !important; pointer-events: none !important; margin: 40px !important }
    afterdisc-check { font-size: 4px }</style>`)],
  // What editors leave of a paste: paragraphs around everything, and no attribute but the plainest.
  wordpress: ({ check }) => [page(`<div class="entry-content"><p>${iframe(check, 'loading="lazy"')}<br>\n</p></div>`, '<style>iframe { max-width: 100% }</style>')],
  drupal: ({ check }) => [page(`<div class="field__item"><p><iframe src="${check}" width="560" height="315"></iframe></p></div>`)],
  // Where script and element were thrown away, what stood in the element is left.
  filtered: ({ check }) => [page(`<p><a id="instead" href="${check}">Open the check</a></p>`)],
  resizer: ({ check }) => [page(iframe(check, 'id="check"') + `<script type="module">
    import { initialize } from '/resizer.js'
    initialize({}, '#check')</script>`)],
  coep: ({ check, set }) => [
    page(element(check, set), script(check)),
    { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
  ],
  rtl: ({ check, set }) => [page(`<div style="width:420px;padding:20px;border:1px solid">${element(check, set)}</div>`, script(check), 'dir="rtl"')],
  // Beside other things, in one row.
  row: ({ check, set }) => [page(`<div style="display:flex;gap:20px">${element(check, set)}<p style="flex:0 0 200px">Our hours</p></div>`, script(check))],
  narrow: ({ check, set }) => [page(`<div style="width:320px">${element(check, set)}</div>`, script(check))],
  two: ({ check }) => [page(element(check, 'id="one" scheme="light"') + element(check, 'id="two" scheme="dark" start="causes"'), script(check) + script(check))],
  // A page of somebody else beside the check, that speaks to whoever is around it.
  hostile: ({ check }) => [page(element(check) + '<iframe id="other" src="/speaker"></iframe>', script(check))],
  speaker: () => [page('')],
}

/** Serves them. The check lies on another site: 127.0.0.1 is not localhost. */
export async function hosts(check, more) {
  const { origin } = new URL(check)
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url, 'http://host')
    const name = pathname.slice(1)
    if (name === 'resizer.js') {
      response.writeHead(200, { 'content-type': 'text/javascript' })
      return response.end(readFileSync(RESIZER))
    }
    if (name === 'favicon.ico') return response.writeHead(204).end()
    if (!HOSTS[name]) return response.writeHead(404).end()
    const query = decodeURIComponent(search.slice(1))
    const [html, headers = {}] = HOSTS[name]({ check, origin, query, set: query, ...more })
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers })
    response.end(html)
  })
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: (name, query = '') => `http://127.0.0.1:${server.address().port}/${name}${query && `?${encodeURIComponent(query)}`}`,
    close: () => new Promise((closed) => { server.close(closed); server.closeAllConnections() }),
  }
}
