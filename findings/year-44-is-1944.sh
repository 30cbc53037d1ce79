#!/usr/bin/env bash
# Dates of the first century, written in full, move to the twentieth in YAML 1.1, iCalendar and prose.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent gray-matter@4.0.3 yaml@2.9.1 ical.js@2.2.1 compromise@14.17.0 compromise-dates@3.9.0 || exit 2
echo "node $(node --version)" && (npm ls --depth 0 || true) | tail -n +2
cat > try.mjs <<'END'
import compromise from 'compromise'
import dates from 'compromise-dates'
import matter from 'gray-matter'
import ICAL from 'ical.js'
import YAML from 'yaml'

compromise.plugin(dates)
const found = {
  'gray-matter, front matter 0044-03-15': matter('---\ndate: 0044-03-15\n---\n').data.date,
  'yaml as version 1.1, 0044-03-15': YAML.parse('date: 0044-03-15', { version: '1.1' }).date,
  'ical.js, DTSTART;VALUE=DATE:00440315': ICAL.Time.fromDateString('0044-03-15').toJSDate(),
  'compromise-dates, "on 15 March 44 BC"': new Date(compromise('He died on 15 March 44 BC.').dates().json()[0].dates.start),
}
console.log('The year 44, as the Date that each library makes of it:')
for (const [name, date] of Object.entries(found)) console.log(`${date.getFullYear()}  ${name}`)
process.exit(Object.values(found).every((date) => date.getFullYear() === 1944) ? 0 : 1)
END
node try.mjs
