// Puts functions that are alike side by side: what repeats costs a compression the less the nearer it is.

import { reader } from './reader.mjs'

const CODE = 10
/** So many bytes in a row that two functions share make them alike. */
const PIECE = 5
/** What stands in more functions than this tells nothing. */
const COMMON = 200
/** So many functions back a new one is compared with. */
const BACK = 3

/** The text form of a program, its functions in a new order. `bytes` is the binary form of the same. */
export function inOrder(text, bytes) {
  const { head, functions, tail } = taken(text.split('\n'))
  const bodies = read(bytes)
  if (functions.length !== bodies.length) throw new Error('the text of the program has other functions than its bytes')
  return [...head, ...order(bodies).flatMap((index) => functions[index]), ...tail].join('\n')
}

/** The lines of each function, and those before and after all of them. */
function taken(lines) {
  const [head, functions, tail] = [[], [], []]
  let inside = false
  for (const line of lines) {
    if (line.startsWith(' (func ')) {
      functions.push([line])
      inside = line.split('(').length !== line.split(')').length
    } else if (inside) {
      functions.at(-1).push(line)
      inside = line !== ' )'
    } else {
      (functions.length ? tail : head).push(line)
    }
  }
  return { head, functions, tail }
}

/** The bytes of each function, as text with a letter for a byte. */
function read(bytes) {
  const at = reader(bytes)
  at.section(CODE)
  return Array.from({ length: at.number() }, () => {
    const length = at.number()
    at.skip(length)
    return bytes.toString('latin1', at.at() - length, at.at())
  })
}

/** Each next function is the one that shares most with those just before it, for its size; rare pieces count more. */
function order(bodies) {
  const pieces = bodies.map((body) => new Set(Array.from(body, (_, from) => body.slice(from, from + PIECE))))
  const holders = new Map()
  pieces.forEach((own, index) => own.forEach((piece) => holders.set(piece, [...(holders.get(piece) ?? []), index])))
  const left = new Set(bodies.keys())
  const order = []
  while (left.size) {
    const before = new Set(order.slice(-BACK).flatMap((index) => [...pieces[index]]))
    const shared = new Map()
    for (const piece of before) {
      const own = holders.get(piece)
      if (own.length > COMMON) continue
      for (const index of own) if (left.has(index)) shared.set(index, (shared.get(index) ?? 0) + 1 / own.length)
    }
    let [next, most] = [Math.min(...left), 0]
    for (const [index, share] of shared) {
      const score = share / pieces[index].size ** 0.7
      if (score > most || (score === most && index < next)) [next, most] = [index, score]
    }
    order.push(next)
    left.delete(next)
  }
  return order
}
