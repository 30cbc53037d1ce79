#!/usr/bin/env bash
# A library for TIMEX answers with nothing, and no error, for decades, centuries, years BC and halves of a year.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent @microsoft/recognizers-text-data-types-timex-expression@1.3.1 || exit 2
echo "node $(node --version)" && (npm ls --depth 0 || true) | tail -n +2
cat > try.mjs <<'END'
import timex from '@microsoft/recognizers-text-data-types-timex-expression'

const values = ['1978-WI', '1926-W18', '197', '18', 'BC0490', '1942-H1', '2009-Q3', 'PXM', 'FUTURE_REF']
const found = values.map((value) => new timex.TimexProperty(value).timex)
console.log('Values of the TIMEX3 guidelines, and what they are once read:')
for (const [at, value] of values.entries()) console.log(value, '→', JSON.stringify(found[at]))
process.exit(found[0] === '1978-WI' && found[1] === '1926-W18' && found.slice(2).every((value) => value === '') ? 0 : 1)
END
node try.mjs
