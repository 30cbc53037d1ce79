#!/usr/bin/env node
import { codeFolder } from '../run/program/code-folder.js'
import { createLoader } from '../run/program/create-loader.js'
import { begin } from '../run/program/engine-flags.js'
import type * as Command from './command.js'

begin('alone')
const args = process.argv.slice(2)
const folder = args.includes('--no-cache') ? undefined : await codeFolder()
const { load, keep } = createLoader(folder, 'alone')
await load<typeof Command>('regesta:command').main(args, folder)
await keep()
