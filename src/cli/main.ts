#!/usr/bin/env node
import { pipe } from './pipe.js'

if (process.argv[2] === 'pipe') await pipe()
