#!/usr/bin/env bash
# A lexicon that compromise is given for one text holds for all texts after it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent compromise@14.17.0 || exit 2
echo "node $(node --version)" && (npm ls --depth 0 || true) | tail -n +2
cat > try.mjs <<'END'
import nlp from 'compromise'

const text = 'Velda reached the harbour.'
const tags = () => nlp(text).json()[0].terms[0].tags.join(' ')
const before = tags()
nlp('Another text.', { velda: 'Verb' })
const after = tags()
console.log(`The tags of the first word of "${text}" before and after nlp('Another text.', { velda: 'Verb' }):`)
console.log(before)
console.log(after)
process.exit(before.includes('Noun') && after.includes('Verb') ? 0 : 1)
END
node try.mjs
