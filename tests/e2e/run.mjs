// Runs files of tests side by side: each has a browser and a server of its own, and waits for them half of its time.

import { availableParallelism } from 'node:os'
import { basename } from 'node:path'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'

/** Those that take longest begin first, so that none of them is left over at the end, alone. */
const LONG = ['journeys', 'private', 'accessible', 'offline', 'embed', 'engines-firefox', 'engines-webkit', 'saved', 'accessible-check', 'clinics']

const place = (file) => (LONG.indexOf(basename(file, '.test.mjs')) + LONG.length + 1) % (LONG.length + 1)
const files = process.argv.slice(2).sort((a, b) => place(a) - place(b))

run({ files, concurrency: availableParallelism() + 1 })
  .on('test:fail', () => { process.exitCode = 1 })
  .compose(new spec())
  .pipe(process.stdout)
