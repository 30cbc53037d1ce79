#!/usr/bin/env bash
# fast-xml-parser joins the words around an element and takes zeros off years, in the mode that keeps order too.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent fast-xml-parser@5.12.1 || exit 2
echo "node $(node --version)" && (npm ls --depth 0 || true) | tail -n +2
cat > try.mjs <<'END'
import { XMLBuilder, XMLParser } from 'fast-xml-parser'

const tei = '<p>In <date when="-0489">0490</date> he left <placeName>Zorna</placeName> for good.</p>'
const options = { preserveOrder: true, ignoreAttributes: false }
const back = new XMLBuilder(options).build(new XMLParser(options).parse(tei))
const plain = new XMLParser().parse(tei)
console.log('A paragraph of TEI, the same read and written again, and its text as it is read by default:')
console.log(tei)
console.log(back)
console.log(plain.p['#text'])
process.exit(back.startsWith('<p>In<date when="-0489">490</date>he left<') && plain.p['#text'] === 'Inhe leftfor good.' ? 0 : 1)
END
node try.mjs
