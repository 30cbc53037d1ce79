#!/usr/bin/env bash
# One entity can be two calls of htmlparser2's tokenizer, both of which end at the same place.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent htmlparser2@12.0.0 || exit 2
echo "node $(node --version)" && (npm ls --depth 0 || true) | tail -n +2
cat > try.mjs <<'END'
import { Tokenizer } from 'htmlparser2'

const calls = []
const ignore = () => {}
const handlers = { ontextentity: (codePoint, end) => calls.push({ codePoint: `U+${codePoint.toString(16)}`, end }) }
const tokenizer = new Tokenizer({ decodeEntities: true }, new Proxy(handlers, { get: (own, name) => own[name] ?? ignore }))
tokenizer.write('a &nvlt; b')
tokenizer.end()
console.log('The calls for the one entity of "a &nvlt; b"; where it begins is not said:')
console.log(calls)
process.exit(calls.length === 2 && calls[0].end === calls[1].end ? 0 : 1)
END
node try.mjs
