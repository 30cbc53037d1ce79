#!/usr/bin/env bash
# Of years with a leading zero, gray-matter reads some as octal numbers, and others as text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent gray-matter@4.0.3 || exit 2
echo "node $(node --version)" && (npm ls --depth 0 || true) | tail -n +2
cat > try.mjs <<'END'
import matter from 'gray-matter'

const read = (year) => matter(`---\nyear: ${year}\n---\n`).data.year
const found = ['0470', '0490', '-0043', '-0049'].map((year) => [year, read(year)])
console.log('EDTF years in front matter, and what becomes of each:')
for (const [year, value] of found) console.log(`year: ${year}  ${JSON.stringify(value)}`)
process.exit(JSON.stringify(found.map(([, value]) => value)) === '[312,"0490",-35,"-0049"]' ? 0 : 1)
END
node try.mjs
