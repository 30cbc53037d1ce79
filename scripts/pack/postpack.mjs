// After `npm pack` and `npm publish`: puts the repository's manifest back.
import { existsSync, renameSync } from 'node:fs'

if (existsSync('package.json.kept')) renameSync('package.json.kept', 'package.json')
