#!/usr/bin/env bash
# wtf_wikipedia leaves templates that it does not know out of a sentence, dates and citations with them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent wtf_wikipedia@10.4.2 || exit 2
echo "node $(node --version)" && (npm ls --depth 0 || true) | tail -n +2
cat > try.mjs <<'END'
import wtf from 'wtf_wikipedia'

const dates = wtf('{{OldStyleDate|6 November|1917|24 October}} and {{OldStyleDateDY|6 November|1917|24 October}} are one day.')
const cited = wtf('He left in 1978.{{sfn|Zorn|1980|p=12}} She stayed.<ref>Zorn 1980, 12.</ref>')
console.log('Two ways in which Wikipedia writes a date, and two in which it cites:')
console.log(JSON.stringify(dates.text()))
console.log(JSON.stringify(cited.text()), cited.references().length, 'reference')
process.exit(dates.text() === '6 November 1917 and are one day.' && cited.references().length === 1 ? 0 : 1)
END
node try.mjs
