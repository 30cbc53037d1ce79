#!/usr/bin/env bash
# One day of 1500 has two dates in calendars that differ by the number of the year alone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent @js-temporal/polyfill@0.5.1 || exit 2
echo "node $(node --version)" && (npm ls --depth 0 || true) | tail -n +2
cat > try.mjs <<'END'
import { Temporal } from '@js-temporal/polyfill'

const iso = Temporal.PlainDate.from('1500-03-01')
const format = (calendar) =>
  new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' }).format(
    new Date('1500-03-01T00:00:00Z'),
  )
const found = ['gregory', 'roc', 'buddhist'].map((calendar) => {
  const { month, day } = iso.withCalendar(calendar)
  return `${month}-${day}`
})
console.log(`Month and day of 1500-03-01 as gregory, roc and buddhist in Temporal (ICU ${process.versions.icu}), and by Intl:`)
console.log(...found)
for (const calendar of ['gregory', 'roc', 'buddhist', 'iso8601']) console.log(calendar, format(calendar))
process.exit(found.join() === '3-1,3-1,2-20' && format('roc').startsWith('2/20') && format('gregory').startsWith('3/1') ? 0 : 1)
END
node try.mjs
