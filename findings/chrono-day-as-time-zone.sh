#!/usr/bin/env bash
# chrono-node takes the day behind a dash for a time zone of minus twelve hours.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent chrono-node@2.10.3 || exit 2
echo "node $(node --version)" && (npm ls --depth 0 || true) | tail -n +2
cat > try.mjs <<'END'
import * as chrono from 'chrono-node'

const text = 'He was regent 14 December 1911-12 January 1912.'
const [first] = chrono.en.parse(text, new Date(0))
console.log('A range of two full dates is one date that ends in a time zone:')
console.log({ text: first.text, day: first.start.get('day'), timezoneOffset: first.start.get('timezoneOffset'), end: first.end })
process.exit(first.text === '14 December 1911-12' && first.start.get('timezoneOffset') === -720 ? 0 : 1)
END
node try.mjs
