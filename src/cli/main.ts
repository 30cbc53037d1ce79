#!/usr/bin/env node
import { codeFolder } from '../run/program/code-folder.js'
import { begin } from '../run/program/engine-flags.js'
import { loadProgram } from '../run/program/load-program.js'
import type * as Program from './program.js'

begin('alone')
const args = process.argv.slice(2)
const folder = args.includes('--no-cache') ? undefined : await codeFolder()
const { program, keep } = loadProgram<typeof Program>(folder, 'alone')
await program.main(args, folder)
await keep()
