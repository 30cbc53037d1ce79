#!/usr/bin/env bash
# TimelineJS places the year -43 where 44 BC is, and calls it 43 BCE.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent @knight-lab/timelinejs@3.9.11 esbuild@0.28.2 jsdom@26.1.0 || exit 2
echo "node $(node --version)" && npm ls --depth 0 | tail -n +2
cat > try.mjs <<'END'
import { buildSync } from 'esbuild'
import { JSDOM } from 'jsdom'

const from = '@knight-lab/timelinejs/src/js'
const contents = `export { TLDate } from '${from}/date/TLDate.js'; export { fallback } from '${from}/language/Language.js'`
const options = { bundle: true, format: 'iife', globalName: 'T', write: false }
const [{ text }] = buildSync({ ...options, stdin: { contents, resolveDir: process.cwd() } }).outputFiles
const { window } = new JSDOM('', { runScripts: 'outside-only' })
window.eval(`${text}; window.T = T`)
const { TLDate, fallback } = window.T
const found = [-43, -1, 0].map((year) => {
  const date = new TLDate({ year })
  return [year, date.getDisplayDate(fallback).replace(/<[^>]+>/g, ''), date.data.date_obj.toISOString()]
})
console.log('A year of a slide, what is shown for it, and the moment it is placed at (year 0 is 1 BC):')
for (const row of found) console.log(...row)
process.exit(found[0][1] === '43 BCE' && found[0][2].startsWith('-000043') && found[2][1].endsWith(' 0') ? 0 : 1)
END
node try.mjs
