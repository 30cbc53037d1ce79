#!/usr/bin/env bash
# Markdown makes list numbers of the years of annals, keeps the first and counts on from it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent remark-parse@11.0.0 remark-rehype@11.1.2 rehype-stringify@10.0.1 unified@11.0.5 || exit 2
echo "node $(node --version)" && npm ls --depth 0 | tail -n +2
cat > try.mjs <<'END'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

const text = '1914. War began.\n1918. Peace came.'
const html = String(unified().use(remarkParse).use(remarkRehype).use(rehypeStringify).processSync(text))
const wrapped = unified().use(remarkParse).parse('It began in the year\n1. It was cold.').children.map(({ type }) => type)
console.log('Annals as HTML, in which 1918 is the number 1915; and the blocks of a sentence that wraps before "1.":')
console.log(html)
console.log(wrapped)
process.exit(html.includes('<ol start="1914">') && !html.includes('1918') && wrapped[1] === 'list' ? 0 : 1)
END
node try.mjs
