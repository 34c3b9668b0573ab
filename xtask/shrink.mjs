// Makes the files of a release small: node xtask/shrink.mjs FOLDER. `cargo xtask dist` calls it, and nobody else.
//
// A program that cannot go on stops at once and boot.js shows the calm page for that. So nothing ever reads the
// words that Rust would print first; the functions that put them together become a plain stop.

import binaryen from 'binaryen'
import { transform } from 'esbuild'
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'

/** Functions of Rust's own library that never return: by their names in it. */
const STOPS = [
  'core::panicking::',
  'std::panicking::',
  'core::cell::panic_already',
  'core::option::expect_failed',
  'core::option::unwrap_failed',
  'core::result::unwrap_failed',
  'core::slice::index::slice_index_fail',
  'core::str::slice_error_fail',
  'alloc::raw_vec::handle_error',
  'alloc::raw_vec::capacity_overflow',
  'alloc::alloc::handle_alloc_error',
  'std::thread::local::panic_access_error',
]

/** What a browser must know to run the program; wasm-opt refuses what it is not told of. */
const FEATURES = ['bulk-memory', 'multivalue', 'mutable-globals', 'nontrapping-float-to-int', 'reference-types', 'sign-ext']

const folder = process.argv[2]
const named = (end) => readdirSync(folder).filter((name) => name.endsWith(end)).map((name) => join(folder, name))

for (const file of named('_bg.wasm')) {
  writeFileSync(file, stopAtOnce(readFileSync(file)))
  optimise(file)
}
for (const file of named('.js')) {
  const { code } = await transform(readFileSync(file, 'utf8'), { minify: true, format: 'esm', target: 'es2022' })
  writeFileSync(file, code)
}

function stopAtOnce(bytes) {
  const module = binaryen.readBinary(bytes)
  let found = 0
  for (let at = 0; at < module.getNumFunctions(); at++) {
    const body = module.getFunctionByIndex(at)
    const { name, module: imported } = binaryen.getFunctionInfo(body)
    // Names carry a hash of their crate in brackets.
    const plain = name.replace(/\[[0-9a-f]{16}\]/g, '')
    if (!imported && STOPS.some((stop) => plain.startsWith(stop))) {
      binaryen.Function.setBody(body, module.unreachable())
      found++
    }
  }
  if (found === 0) throw new Error('the program holds no names of functions: wasm-bindgen must keep them until here')
  return module.emitBinary()
}

function optimise(file) {
  const program = fileURLToPath(new URL('./bin/wasm-opt', import.meta.resolve('binaryen')))
  const enable = FEATURES.map((feature) => `--enable-${feature}`)
  // The first pass cuts what stopping at once leaves unused; the second finds what that made simpler.
  const passes = ['-Oz', '--strip-debug', '--strip-producers', '--low-memory-unused', '--zero-filled-memory', '-Oz']
  execFileSync(process.execPath, [program, ...enable, ...passes, file, '-o', file], { stdio: 'inherit' })
}
