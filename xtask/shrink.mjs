// Makes the files of a release small: node xtask/shrink.mjs FOLDER. `cargo xtask dist` calls it, and nobody else.

import { transform } from 'esbuild'
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { withShortNames } from './shrink/names.mjs'
import { inOrder } from './shrink/order.mjs'

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

const program = fileURLToPath(new URL('./bin/wasm-opt', import.meta.resolve('binaryen')))
const enable = FEATURES.map((feature) => `--enable-${feature}`)
const optimize = (from, to, ...passes) =>
  execFileSync(process.execPath, [program, '--quiet', ...enable, ...passes, from, '-o', to], { stdio: 'inherit' })

for (const file of named('_bg.wasm')) {
  optimize(file, file, ...PASSES)
  const text = file.replace('.wasm', '.wat')
  optimize(file, text, '-S')
  writeFileSync(text, inOrder(readFileSync(text, 'utf8'), readFileSync(file)))
  optimize(text, file)
  rmSync(text)
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
