#!/usr/bin/env bash
# ical.js counts by the Julian calendar before 1582, though iCalendar is Gregorian and the Date that it answers with too.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent ical.js@2.2.1 || exit 2
echo "node $(node --version)" && (npm ls --depth 0 || true) | tail -n +2
cat > try.mjs <<'END'
import ICAL from 'ical.js'

const day = ICAL.Time.fromDateString('1500-02-28')
day.addDuration(ICAL.Duration.fromSeconds(86_400))
const date = day.toJSDate()
console.log('The day after 28 February 1500, and the same as a Date:')
console.log(String(day), date.toDateString())
process.exit(String(day) === '1500-02-29' && date.getMonth() === 2 && date.getDate() === 1 ? 0 : 1)
END
node try.mjs
