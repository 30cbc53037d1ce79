#!/usr/bin/env bash
# compromise makes three words of 1939–1945, two of which are no part of the text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent compromise@14.17.0 || exit 2
echo "node $(node --version)" && (npm ls --depth 0 || true) | tail -n +2
cat > try.mjs <<'END'
import nlp from 'compromise'

const text = 'He ruled 1939–1945, then left.'
const [{ terms }] = nlp(text).json({ offset: true, terms: { offset: true } })
const range = terms.slice(2, 5).map(({ text, implicit, offset }) => ({ text, implicit, ...offset }))
console.log(`The range of "${text}" is three terms; the second year has no text, and its place is behind the range:`)
console.log(range)
process.exit(JSON.stringify(range.map(({ text }) => text)) === '["1939–1945","",""]' && range[2].length === 0 ? 0 : 1)
END
node try.mjs
