// What a page leaves behind or tells somebody, watched from before its first script on.
// To watch one more edge of the browser, add it to `watch` (what a script calls) or to `kept` (what is there afterwards).

/** Has every page of this context note what its scripts call that could carry something out of its memory. */
export async function watch(context) {
  await context.addInitScript(() => {
    const notes = []
    /** Notes each call of a function and lets it through. `as`: where the name alone would not tell which. */
    const note = (owner, name, { what = (args) => args, as = name } = {}) => {
      const real = owner?.[name]
      if (typeof real !== 'function') return
      owner[name] = function (...args) {
        notes.push([as, JSON.stringify(what(args)) ?? ''])
        return real.apply(this, args)
      }
    }
    /** Notes each object that is made. */
    const noteNew = (name) => {
      const Real = globalThis[name]
      if (!Real) return
      globalThis[name] = new Proxy(Real, {
        construct(target, args) {
          notes.push([name, JSON.stringify(args)])
          return Reflect.construct(target, args)
        },
      })
    }
    const noteSetting = (owner, name) => {
      const { get, set, ...rest } = Object.getOwnPropertyDescriptor(owner, name)
      Object.defineProperty(owner, name, { ...rest, get, set(value) {
        notes.push([name, String(value)])
        set.call(this, value)
      } })
    }
    note(globalThis, 'fetch', { what: ([request]) => String(request?.url ?? request) })
    note(navigator, 'sendBeacon')
    note(globalThis, 'open', { as: 'window.open' })
    note(globalThis, 'print')
    note(globalThis, 'postMessage')
    note(ServiceWorker.prototype, 'postMessage')
    note(Worker.prototype, 'postMessage')
    note(MessagePort.prototype, 'postMessage')
    note(BroadcastChannel.prototype, 'postMessage')
    note(Storage.prototype, 'setItem')
    note(IDBFactory.prototype, 'open', { as: 'indexedDB.open' })
    note(CacheStorage.prototype, 'open', { as: 'caches.open' })
    note(Cache.prototype, 'put')
    note(History.prototype, 'pushState')
    note(History.prototype, 'replaceState')
    note(Clipboard.prototype, 'writeText')
    note(Clipboard.prototype, 'write')
    note(Navigator.prototype, 'share')
    for (const name of ['XMLHttpRequest', 'WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'RTCPeerConnection', 'MessageChannel', 'Notification']) noteNew(name)
    noteSetting(Document.prototype, 'cookie')
    noteSetting(Document.prototype, 'title')
    noteSetting(globalThis, 'name')
    globalThis.calledSoFar = notes
  })
}

/** The calls that were noted in this page, as `[name, what]`. */
export const called = (page) => page.evaluate(() => globalThis.calledSoFar)

/** All that is there outside the memory of the page, as text by name. The caches are looked at apart: they hold files alone. */
export async function kept(page) {
  const cookies = await page.context().cookies()
  const there = await page.evaluate(async () => {
    const entries = (store) => Object.entries({ ...store })
    return {
      address: location.href,
      title: document.title,
      state: history.state,
      referrer: document.referrer,
      name: window.name,
      cookie: document.cookie,
      local: entries(localStorage),
      session: entries(sessionStorage),
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      performance: performance.getEntries().map(({ name, entryType, detail }) => [entryType, name, detail]),
      attributes: [...document.documentElement.attributes].map(({ name, value }) => [name, value]),
    }
  })
  return { ...there, cookies }
}

/** What somebody could recognise an answer by: ids of questions that not everyone is asked, of choices, and their words. */
export async function answersOn(page) {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll('form.question :is(input:checked, select)')]
    return fields.flatMap((field) => {
      const words = field.tagName === 'SELECT' ? field.selectedOptions[0]?.textContent : field.labels?.[0]?.textContent
      return [`${field.name}=${field.value}`, field.name, field.value, words?.trim()]
    })
  })
}

/** What is said about these answers: the headings of the page, and the names of the reasons. */
export async function saidOn(page) {
  return page.$$eval('main :is(h1, h2, h3), .urgency :is(p, strong)', (all) => all.map((one) => one.textContent.trim()))
}

/** Those of the words that are worth a search: no plain short word that is everywhere. */
export const telling = (words) => [...new Set(words)].filter((word) => word && (word.length >= 12 || (/[-=]/.test(word) && word.length >= 7)))

/** The words that stand in a text, or in the text of any value. */
export function found(words, value) {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return words.filter((word) => text.includes(word) || text.includes(JSON.stringify(word).slice(1, -1)) || text.includes(encodeURIComponent(word)))
}
