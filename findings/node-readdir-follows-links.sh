#!/usr/bin/env bash
# Whether Node's recursive listing of a folder follows links depends on how it is asked, and on its version.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent node20@npm:node@20.19.0 node22@npm:node@22.23.3 || exit 2
cat > try.mjs <<'END'
import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'

rmSync('tree', { recursive: true, force: true })
for (const name of ['tree', 'tree/own', 'elsewhere']) mkdirSync(name, { recursive: true })
writeFileSync('elsewhere/letter.txt', '')
symlinkSync('../elsewhere', 'tree/link')

const nameOf = (entry) => (typeof entry === 'string' ? entry : entry.name)
const follows = (entries) => entries.some((entry) => nameOf(entry).endsWith('letter.txt'))
const recursive = true
const withFileTypes = true
const found = {
  'readdirSync, names': follows(readdirSync('tree', { recursive })),
  'readdirSync, entries': follows(readdirSync('tree', { recursive, withFileTypes })),
  'readdir, names': follows(await readdir('tree', { recursive })),
  'readdir, entries': follows(await readdir('tree', { recursive, withFileTypes })),
}
console.log(`Node ${process.version} looks into a link to a folder:`)
for (const [how, does] of Object.entries(found)) console.log(`  ${how}: ${does ? 'yes' : 'no'}`)
const expected = process.version.startsWith('v20') ? 'true,false,true,false' : 'true,true,true,false'
process.exit(String(Object.values(found)) === expected ? 0 : 1)
END
for one in 20 22; do
  node_modules/node$one/bin/node try.mjs
done
