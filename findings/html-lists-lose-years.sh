#!/usr/bin/env bash
# Converters of HTML to Markdown count list items by themselves, whatever numbers the page gives them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent turndown@7.2.5 rehype-parse@9.0.1 rehype-remark@10.0.1 remark-stringify@11.0.0 unified@11.0.5 || exit 2
echo "node $(node --version)" && (npm ls --depth 0 || true) | tail -n +2
cat > try.mjs <<'END'
import rehypeParse from 'rehype-parse'
import rehypeRemark from 'rehype-remark'
import remarkStringify from 'remark-stringify'
import TurndownService from 'turndown'
import { unified } from 'unified'

const html = '<ol start="1914"><li>War began.</li><li value="1918">Peace came.</li></ol>'
const found = {
  turndown: new TurndownService().turndown(html),
  'rehype-remark': String(unified().use(rehypeParse, { fragment: true }).use(rehypeRemark).use(remarkStringify).processSync(html)),
}
console.log(`Browsers number the items of ${html} 1914 and 1918. As Markdown:`)
for (const [name, text] of Object.entries(found)) console.log(name, JSON.stringify(text))
process.exit(Object.values(found).every((text) => text.includes('1914.') && text.includes('1915.') && !text.includes('1918')) ? 0 : 1)
END
node try.mjs
