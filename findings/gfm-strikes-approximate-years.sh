#!/usr/bin/env bash
# Two approximate years in one paragraph can be text that is struck out.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent remark-parse@11.0.0 remark-gfm@4.0.1 unified@11.0.5 || exit 2
echo "node $(node --version)" && (npm ls --depth 0 || true) | tail -n +2
cat > try.mjs <<'END'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const parts = (text) => unified().use(remarkParse).use(remarkGfm).parse(text).children[0].children.map(({ type }) => type)
const texts = ['Born ~1500 in Zorna, died 1560~.', 'Born 1500~ in Zorna, died 1560~.', 'Born ~1500 in Zorna, died ~1560.']
console.log('A sign before the first year and behind the second strikes out what is between, other orders do not:')
for (const text of texts) console.log(text, parts(text))
process.exit(texts.map((text) => parts(text).includes('delete')).join() === 'true,false,false' ? 0 : 1)
END
node try.mjs
