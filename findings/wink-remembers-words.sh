#!/usr/bin/env bash
# wink-nlp cuts a text into other words after it has read another text.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1 || exit 2
echo "node $(node --version)" && (npm ls --depth 0 || true) | tail -n +2
cat > try.mjs <<'END'
import model from 'wink-eng-lite-web-model'
import wink from 'wink-nlp'

const nlp = wink(model)
const words = (text) => nlp.readDoc(text).tokens().out().join(' | ')
const text = "Zornak's army left."
const before = words(text)
words("The army was Zornak's.")
const after = words(text)
console.log(`The tokens of "${text}" before and after "The army was Zornak's." has been read:`)
console.log(before)
console.log(after)
process.exit(before === "Zornak | 's | army | left | ." && after === "Zornak's | army | left | ." ? 0 : 1)
END
node try.mjs
