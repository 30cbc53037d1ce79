#!/usr/bin/env bash
# compromise-dates takes a century for a day of this month, and by a month for a fortnight before it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --no-audit --no-fund --silent compromise@14.17.0 compromise-dates@3.9.0 || exit 2
echo "node $(node --version)" && (npm ls --depth 0 || true) | tail -n +2
cat > try.mjs <<'END'
import nlp from 'compromise'
import dates from 'compromise-dates'

nlp.plugin(dates)
const read = (text) => {
  const [found] = nlp(text).dates({ timezone: 'UTC', today: '2024-06-15' }).json()
  return [found.dates.start, found.dates.end].map((time) => time.slice(0, 10)).join('/')
}
const texts = ['It was built in the 19th century.', 'It was built by October 1978.', 'It fell at the end of 1978.']
console.log('What is read on 15 June 2024:')
for (const text of texts) console.log(text, read(text))
const expected = '2024-06-19/2024-06-19 1978-09-17/1978-09-30 2024-12-31/2024-12-31'
process.exit(texts.map(read).join(' ') === expected ? 0 : 1)
END
node try.mjs
