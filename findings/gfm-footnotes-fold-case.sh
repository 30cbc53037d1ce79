#!/usr/bin/env bash
# The notes a and A of an edition are one note in GFM, and the second text is gone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent remark-parse@11.0.0 remark-gfm@4.0.1 unified@11.0.5 remark-rehype@11.1.2 rehype-stringify@10.0.1 || exit 2
echo "node $(node --version)" && npm ls --depth 0 | tail -n +2
cat > try.mjs <<'END'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

const text = 'He left.[^a] She stayed.[^A]\n\n[^a]: The source.\n[^A]: Added by another hand.'
const html = String(unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify).processSync(text))
const targets = [...html.matchAll(/href="(#user-content-fn-[^"]+)"/g)].map(([, target]) => target)
console.log('Where the notes a and A lead, and whether the second text is on the page:')
console.log(targets, html.includes('Added by another hand'))
process.exit(targets.join() === '#user-content-fn-a,#user-content-fn-a' && !html.includes('Added by another hand') ? 0 : 1)
END
node try.mjs
