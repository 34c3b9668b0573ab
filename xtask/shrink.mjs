// Makes the files of a release small: node xtask/shrink.mjs FOLDER. `cargo xtask dist` calls it, and nobody else.

import { transform } from 'esbuild'
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'

/** What a browser must know to run the program; wasm-opt refuses what it is not told of. */
const FEATURES = ['bulk-memory', 'multivalue', 'mutable-globals', 'nontrapping-float-to-int', 'reference-types', 'sign-ext']

/**
 * Measured by what is left after compression. Nothing is put in the place of a call: code that repeats costs less
 * than code that differs a little, and memory written out whole costs less than its pieces with where each belongs.
 * The second round finds what the first made simpler.
 */
const PASSES = [
  '--strip-debug', '--strip-producers', '--strip-target-features', '--low-memory-unused',
  '--one-caller-inline-max-function-size=0', '--always-inline-max-function-size=2',
  '--flatten', '--rereloop', '--skip-pass=memory-packing', '-Oz', '-Oz',
]

const folder = process.argv[2]
const named = (end) => readdirSync(folder).filter((name) => name.endsWith(end)).map((name) => join(folder, name))

for (const file of named('_bg.wasm')) {
  const program = fileURLToPath(new URL('./bin/wasm-opt', import.meta.resolve('binaryen')))
  const enable = FEATURES.map((feature) => `--enable-${feature}`)
  execFileSync(process.execPath, [program, ...enable, ...PASSES, file, '-o', file], { stdio: 'inherit' })
}
for (const file of named('_bg.wasm')) {
  const { bytes, names } = withShortNames(readFileSync(file))
  writeFileSync(file, bytes)
  const glue = file.replace('_bg.wasm', '.js')
  const renamed = readFileSync(glue, 'utf8').replace(/\b__wb\w+/g, (name) => names.get(name) ?? name)
  writeFileSync(glue, renamed)
}
for (const file of named('.js')) {
  const { code } = await transform(readFileSync(file, 'utf8'), { minify: true, format: 'esm', target: 'es2022' })
  writeFileSync(file, code)
}

/**
 * The program with short names for what it asks of its glue. Those that wasm-bindgen gives hold a hash each, which nothing
 * can compress; and wasm-opt shortens the names of other tools only.
 */
function withShortNames(bytes) {
  const names = new Map()
  const out = []
  let at = 8
  const number = () => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]
      value |= (byte & 127) << shift
      if (byte < 128) return value >>> 0
    }
  }
  const text = () => { const length = number(); at += length; return bytes.toString('utf8', at - length, at) }
  const said = (value) => { const written = []; do { written.push((value & 127) | (value > 127 ? 128 : 0)); value >>>= 7 } while (value); return written }
  const spoken = (words) => [...said(words.length), ...Buffer.from(words)]
  while (bytes[at] !== 2) {
    at++
    const length = number()
    at += length
  }
  const start = at++
  const end = number() + at
  const count = number()
  out.push(...said(count))
  for (let index = 0; index < count; index++) {
    const [module, name] = [text(), text()]
    const kind = at++
    // Functions are all that the glue gives; anything else would need its own length known here.
    if (bytes[kind] !== 0) throw new Error(`the program imports ${name}, which is no function`)
    number()
    names.set(name, `_${index.toString(36)}`)
    out.push(...spoken(module), ...spoken(names.get(name)), ...bytes.subarray(kind, at))
  }
  if (at !== end) throw new Error('the imports of the program end before their section does')
  return { bytes: Buffer.concat([bytes.subarray(0, start), Buffer.from([2, ...said(out.length), ...out]), bytes.subarray(end)]), names }
}
