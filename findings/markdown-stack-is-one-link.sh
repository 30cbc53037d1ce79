#!/usr/bin/env bash
# Two citation markers whose references stand below are one link in Markdown: the words of the first, the target of the second.
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

const text = `He left.[1][2] She stayed.[3]

[1]: https://one.example
[2]: https://two.example
[3]: https://three.example`
const html = String(unified().use(remarkParse).use(remarkRehype).use(rehypeStringify).processSync(text))
console.log('Three markers, each with its reference, as HTML:')
console.log(html)
process.exit(html.includes('<a href="https://two.example">1</a>') && !html.includes('one.example') ? 0 : 1)
END
node try.mjs
