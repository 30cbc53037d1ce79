#!/usr/bin/env bash
# chrono-node takes counts of millions for hours of the day.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent chrono-node@2.10.3 || exit 2
echo "node $(node --version)" && (npm ls --depth 0 || true) | tail -n +2
cat > try.mjs <<'END'
import * as chrono from 'chrono-node'

const text = '5 to 6 million people lived there, at 3 per cent.'
const found = chrono.en.parse(text, new Date(0))
console.log(`Counts are read as times of the day, and as known hours, not as guesses: ${text}`)
for (const { text, start } of found) console.log({ text, hour: start.get('hour'), known: start.isCertain('hour') })
process.exit(found[0]?.text === '5 to 6' && found[0].start.isCertain('hour') && found[1]?.text === 'at 3' ? 0 : 1)
END
node try.mjs
