// Somebody elsewhere who would like to know: takes whatever comes, by web, by socket or by datagram, and notes it.

import { createSocket } from 'node:dgram'
import { createServer } from 'node:http'
import { networkInterfaces } from 'node:os'

/** An address of this machine that is not its loopback: browsers ask for no relay through that one. */
const outward = Object.values(networkInterfaces()).flat().find(({ family, internal }) => family === 'IPv4' && !internal)?.address

/**
 * Listens at free ports.
 *
 * @returns {Promise<{ url: string, relay: string | undefined, heard: string[], close: () => Promise<void> }>}
 *   `url`: an origin of its own, which refuses nobody. `relay`: host and port for datagrams and for `turn:` over TCP.
 *   `heard`: one line for each thing that came, decoded.
 */
export async function listen() {
  const heard = []
  const note = (kind, what) => heard.push(`${kind} ${what}`)
  const web = createServer((request, response) => {
    const chunks = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => {
      note(request.method, `${request.url} ${JSON.stringify(request.headers)} ${Buffer.concat(chunks).toString('latin1')}`)
      response.writeHead(200, {
        'access-control-allow-origin': '*', 'access-control-allow-headers': '*', 'content-type': 'text/html', 'cache-control': 'no-store',
      })
      response.end()
    })
  })
  web.on('upgrade', (request, socket) => {
    note('upgrade', `${request.url} ${request.headers['sec-websocket-protocol'] ?? ''}`)
    socket.destroy()
  })
  web.on('connection', () => note('connection', ''))
  web.on('clientError', (_, socket) => socket.destroy())
  await new Promise((listening) => web.listen(0, '127.0.0.1', listening))
  const datagrams = createSocket('udp4').on('message', (bytes) => note('datagram', bytes.toString('latin1')))
  await new Promise((bound) => datagrams.bind(0, outward, bound))
  return {
    url: `http://127.0.0.1:${web.address().port}/`,
    relay: outward && `${outward}:${datagrams.address().port}`,
    heard,
    async close() {
      await new Promise((closed) => { web.close(closed).closeAllConnections() })
      await new Promise((closed) => datagrams.close(closed))
    },
  }
}
