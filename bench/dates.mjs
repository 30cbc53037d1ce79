// Times the dates stage over growing texts that invite backtracking: digits, months, hyphens, blanks, `may`.
//
//   npm run build && node bench/dates.mjs [--json]
//
// A column that grows faster than its text is a pattern slower than linear. Times are the least of three, in milliseconds.
import { parseArgs } from 'node:util'
import { findInSentence } from '../build/dates/find-in-sentence.js'

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })
const seeds = {
  digits: '1914',
  'spaced digits': '1914 ',
  'years and hyphens': '1914-18-',
  hyphens: '-',
  may: 'may ',
  May: 'May ',
  'months and days': 'May 5, ',
  'the first of': 'the first of ',
  'twenty one': 'twenty one ',
  'of the year': 'of the year ',
  prose: 'In 1914 war came, and on 5 May 1915 the third army left for several months. ',
}
const sizes = [1_000, 10_000, 100_000, 1_000_000]
const rows = Object.entries(seeds).map(([name, seed]) => ({ name, times: sizes.map((size) => time(seed, size)) }))

function time(seed, size) {
  const text = seed.repeat(Math.ceil(size / seed.length)).slice(0, size)
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3; round++) {
    const start = performance.now()
    findInSentence(text)
    least = Math.min(least, performance.now() - start)
    if (least > 5_000) break
  }
  return Math.round(least * 100) / 100
}

if (values.json) console.log(JSON.stringify(rows, null, 2))
else {
  console.log('text'.padEnd(20), ...sizes.map((size) => `${size / 1000} kB`.padStart(10)))
  for (const { name, times } of rows) console.log(name.padEnd(20), ...times.map((ms) => ms.toFixed(1).padStart(10)))
}
