#!/usr/bin/env bash
# Three readers make 45 BC of 44 BC, since the Date that they answer with has a year 0.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent chrono-node@2.10.3 read-gedcom@0.3.2 wikibase-sdk@11.6.6 edtf@4.11.1 || exit 2
echo "node $(node --version)" && (npm ls --depth 0 || true) | tail -n +2
cat > try.mjs <<'END'
import * as chrono from 'chrono-node'
import edtf from 'edtf'
import { parseDate, toJsDate } from 'read-gedcom'
import { wikibaseTimeToISOString } from 'wikibase-sdk'

const named = (date) => new Intl.DateTimeFormat('en', { era: 'short', year: 'numeric', timeZone: 'UTC' }).format(date)
const found = {
  'chrono-node, "15 March 44 BC"': chrono.en.parseDate('15 March 44 BC', new Date(0)),
  'read-gedcom, "44 B.C."': toJsDate(parseDate('44 B.C.').date),
  'wikibase-sdk, "-0044-03-15T00:00:00Z" (Wikibase has no year 0)': new Date(wikibaseTimeToISOString('-0044-03-15T00:00:00Z')),
  'edtf, "-0043" (EDTF has one)': new Date(edtf('-0043').min),
}
console.log('44 BC, as the Date that each library makes of it:')
for (const [name, date] of Object.entries(found)) console.log(`${named(date)}  ${name}`)
process.exit(Object.values(found).map(named).join() === '45 BC,45 BC,45 BC,44 BC' ? 0 : 1)
END
node try.mjs
