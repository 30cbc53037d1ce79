// Prints how fast Regesta is, as tables: against a naive pipeline, cold and warm, in memory, by the sentence, and how time
// grows with length. What is compared is measured in whole processes, in turn.
//
//   npm run bench                                   on invented documents
//   npm run bench -- --documents articles.ndjson    on lines of {"id", "text"}
//   npm run bench -- --against FOLDER                of an older build, to compare with
//   npm run bench -- --pairs 3 --megabytes 200
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { prose } from './prose.mjs'
import { time } from './time.mjs'

const { values } = parseArgs({
  options: {
    documents: { type: 'string' },
    against: { type: 'string' },
    pairs: { type: 'string', default: '5' },
    megabytes: { type: 'string', default: '4' },
  },
})
const pairs = Number(values.pairs)
const here = (name) => fileURLToPath(new URL(name, import.meta.url))
const bin = here('../dist/cli/main.js')
const folder = mkdtempSync(join(tmpdir(), 'regesta-bench-'))
const input = values.documents ? readFileSync(values.documents, 'utf8') : invent(12, 40_000)
const characters = input
  .split('\n')
  .filter(Boolean)
  .reduce((sum, line) => sum + JSON.parse(line).text.length, 0)

function invent(count, size) {
  return Array.from({ length: count }, (_, i) => `${JSON.stringify({ id: `a${i}`, text: prose(size + i) })}\n`).join('')
}

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1]
const row = (...cells) => console.log(`| ${cells.join(' | ')} |`)

try {
  const ways = {
    'naive pipeline': [here('./naive.mjs')],
    'regesta pipe': [bin, 'pipe'],
    'regesta pipe --jobs 2': [bin, 'pipe', '--jobs', '2'],
  }
  const measured = Object.fromEntries(Object.keys(ways).map((name) => [name, []]))
  for (let i = 0; i < pairs; i++) {
    for (const [name, args] of Object.entries(ways)) measured[name].push(time(args, { folder, stdin: input }))
  }
  console.log(`\n${(characters / 1e6).toFixed(2)} M characters, medians of ${pairs} runs in turn\n`)
  row('', 's', 's of processor', 'MB/s', 'speed')
  row('---', '---', '---', '---', '---')
  const naive = median(measured['naive pipeline'].map(({ clock }) => clock))
  for (const [name, runs] of Object.entries(measured)) {
    const clock = median(runs.map(({ clock }) => clock))
    const processor = median(runs.map(({ processor }) => processor))
    row(
      name,
      clock.toFixed(1),
      processor.toFixed(1),
      (characters / 1e6 / clock).toFixed(2),
      `${(naive / clock).toFixed(2)}×`,
    )
  }

  const seeds = join(folder, 'seeds')
  mkdirSync(seeds)
  const lines = input.split('\n').filter(Boolean)
  for (const [i, line] of lines.entries()) writeFileSync(join(seeds, `${i}.txt`), JSON.parse(line).text)
  const cold = time([bin, 'extract', '-q'], { folder })
  const warm = Array.from({ length: 3 }, () => time([bin, 'extract', '-q'], { folder }).clock)
  console.log('\nA batch of the same documents\n')
  row('', 's', 'speed', 'peak MB')
  row('---', '---', '---', '---')
  row('cold', cold.clock.toFixed(2), '1×', cold.peak.toFixed(0))
  row('warm cache', median(warm).toFixed(2), `${(cold.clock / median(warm)).toFixed(0)}×`, '')

  console.log(`\nPeak memory by number of documents of 20 kB\n`)
  row('documents', 'MB', 'peak MB', 's')
  row('---', '---', '---', '---')
  const most = Math.ceil((Number(values.megabytes) * 1e6) / 20_000)
  for (const count of [Math.ceil(most / 4), most]) {
    rmSync(seeds, { recursive: true })
    mkdirSync(seeds)
    for (let i = 0; i < count; i++) writeFileSync(join(seeds, `${i}.txt`), `${i}. ${prose(20_000)}`)
    const { peak, clock } = time([bin, 'extract', '-q', '--no-cache'], { folder })
    row(count, (count / 50).toFixed(1), peak.toFixed(0), clock.toFixed(1))
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

const documents = values.documents ? ['--documents', values.documents] : []
const against = values.against ? ['--against', values.against] : []
const parts = [
  ['measured.mjs', ...documents, ...against, '--pairs', values.pairs],
  ['sentences.mjs', ...documents],
  ['doubling.mjs'],
]
for (const [part, ...args] of parts) {
  console.log()
  const { status } = spawnSync(process.execPath, [here(`./${part}`), ...args], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
