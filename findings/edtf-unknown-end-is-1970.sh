#!/usr/bin/env bash
# What goes on from 1985 to a day unknown ended before 1980, for a comparison, since the bound is null; an open end is well.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent edtf@4.11.1 || exit 2
echo "node $(node --version)" && (npm ls --depth 0 || true) | tail -n +2
cat > try.mjs <<'END'
import edtf from 'edtf'

const year1980 = edtf('1980').min
const found = ['1985/', '1985/..'].map((text) => {
  const { max } = edtf(text)
  return [text, max, max < year1980]
})
console.log('An interval, the upper bound of it, and whether that is less than the beginning of 1980:')
for (const row of found) console.log(...row)
process.exit(found[0][1] === null && found[0][2] && found[1][1] === Infinity ? 0 : 1)
END
node try.mjs
