// Short names for what the program asks of its glue.

import { reader, written } from './reader.mjs'

const IMPORTS = 2
const spoken = (words) => [...written(words.length), ...Buffer.from(words)]

/**
 * The program with such names, and which name each had. Those that wasm-bindgen gives hold a hash each, which nothing
 * can compress; and wasm-opt shortens the names of other tools only.
 */
export function withShortNames(bytes) {
  const names = new Map()
  const at = reader(bytes)
  const { start, end } = at.section(IMPORTS)
  const count = at.number()
  const out = written(count)
  for (let index = 0; index < count; index++) {
    const [module, name] = [at.text(), at.text()]
    const kind = at.at()
    // Functions are all that the glue gives; anything else would need its own length known here.
    if (bytes[kind] !== 0) throw new Error(`the program imports ${name}, which is no function`)
    at.skip(1)
    at.number()
    names.set(name, `_${index.toString(36)}`)
    out.push(...spoken(module), ...spoken(names.get(name)), ...bytes.subarray(kind, at.at()))
  }
  if (at.at() !== end) throw new Error('the imports of the program end before their section does')
  const imports = Buffer.from([IMPORTS, ...written(out.length), ...out])
  return { bytes: Buffer.concat([bytes.subarray(0, start), imports, bytes.subarray(end)]), names }
}
