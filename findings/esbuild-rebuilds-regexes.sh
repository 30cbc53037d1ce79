#!/usr/bin/env bash
# esbuild takes regexes of Unicode properties out of their literals for Node, even for versions that read them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent esbuild@0.28.2 || exit 2
echo "node $(node --version)" && (npm ls --depth 0 || true) | tail -n +2
cat > try.mjs <<'END'
import { transform } from 'esbuild'

const source = 'export const isName = (text) => /^\\p{Lu}/u.test(text)'
const targets = ['es2018', 'es2023', 'node20', 'node22']
const found = await Promise.all(targets.map(async (target) => (await transform(source, { target })).code.trim()))
console.log('The same function for each target; a literal is built once, `new RegExp` at each call:')
for (const [at, target] of targets.entries()) console.log(target, found[at])
process.exit(found.map((code) => code.includes('new RegExp')).join() === 'false,false,true,true' ? 0 : 1)
END
node try.mjs
