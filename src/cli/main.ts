#!/usr/bin/env node
import { keepCompiled } from '../run/cache/keep-compiled.js'
import { tuneEngine } from '../run/workers/tune-engine.js'
import { warn } from '../terminal/print.js'
import { run } from './run.js'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  warn(`regesta: could not write what it has to say: ${error.message}\n`)
  process.exit(2)
})
// Who does not listen misses the words, and gets the status all the same.
process.stderr.on('error', () => {})

tuneEngine()
const args = process.argv.slice(2)
if (!args.includes('--no-cache')) await keepCompiled()
const code = await run(args)
// The driver of a server that went away keeps trying to reach it.
if (code === 'queue-unavailable') process.exit()
