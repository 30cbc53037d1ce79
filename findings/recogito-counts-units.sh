#!/usr/bin/env bash
# Recogito takes the positions of a Web Annotation for UTF-16 units, and the last of two of them for the place.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent @recogito/text-annotator@4.1.1 || exit 2
echo "node $(node --version)" && (npm ls --depth 0 || true) | tail -n +2
cat > try.mjs <<'END'
import { W3CTextFormat } from '@recogito/text-annotator'

// Two letters of Old Persian cuneiform are four UTF-16 units.
const text = '𐎧𐏁 stands at the gate. The mason stayed.'
const exact = 'mason'
const units = text.indexOf(exact)
const points = [...text.slice(0, units)].length
const { parse } = W3CTextFormat('gate.txt')
const placeOf = (...starts) => {
  const positions = starts.map((start) => ({ type: 'TextPositionSelector', start, end: start + exact.length }))
  const selector = [{ type: 'TextQuoteSelector', exact }, ...positions]
  const target = { source: 'gate.txt', selector }
  const context = 'http://www.w3.org/ns/anno.jsonld'
  const { start, end } = parse({ '@context': context, id: 'one', type: 'Annotation', body: [], target }).parsed.target.selector[0]
  return text.slice(start, end)
}
const found = [placeOf(points), placeOf(units), placeOf(units, points), placeOf(points, units)]
console.log(`The annotation quotes "${exact}"; the recommendation counts code points (${points}), strings have ${units} units before it.`)
for (const [i, said] of ['code points', 'units', 'units, then code points', 'code points, then units'].entries()) console.log(`${said}: "${found[i]}"`)
process.exit(found.join() === `e mas,${exact},e mas,${exact}` ? 0 : 1)
END
node try.mjs
