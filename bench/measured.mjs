// Prints what must hold of Regesta's speed and memory as one table: medians of pairs of whole processes, in turn.
//
//   node bench/measured.mjs [--documents articles.ndjson] [--against DIR] [--pairs 5] [--small 10000]
//
// `--against` is the folder of an older build: what has `dist/cli/main.js`.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { prose } from './prose.mjs'
import { time } from './time.mjs'

const { values } = parseArgs({
  options: {
    documents: { type: 'string' },
    against: { type: 'string' },
    pairs: { type: 'string', default: '5' },
    small: { type: 'string', default: '10000' },
  },
})
const pairs = Number(values.pairs)
const small = Number(values.small)
const here = (name) => fileURLToPath(new URL(name, import.meta.url))
const bin = here('../dist/cli/main.js')
const folder = mkdtempSync(join(tmpdir(), 'regesta-measured-'))
const lineOf = (id, text) => `${JSON.stringify({ id, text })}\n`
const invented = () => Array.from({ length: 12 }, (_, i) => lineOf(`a${i}`, prose(40_000 + i))).join('')
const articles = values.documents ? readFileSync(values.documents, 'utf8') : invented()
const texts = articles
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line).text)

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1]
const row = (...cells) => console.log(`| ${cells.join(' | ')} |`)
const run = (args, options = {}) => time(args, { folder, cwd: folder, ...options })

/** Runs two ways in turn, and prints the median of each and of what one is to the other, pair by pair. */
function compare(name, unit, first, second) {
  const measured = Array.from({ length: pairs }, () => [first()[unit], second()[unit]])
  const [a, b] = [0, 1].map((at) => median(measured.map((pair) => pair[at])))
  row(name, a.toFixed(2), b.toFixed(2), median(measured.map(([one, other]) => one / other)).toFixed(2))
}

/** Makes the folder of a batch. */
function batchOf(name, documents) {
  const cwd = join(folder, name)
  mkdirSync(join(cwd, 'seeds'), { recursive: true })
  for (const [i, text] of documents.entries()) writeFileSync(join(cwd, 'seeds', `${i}.txt`), text)
  return cwd
}

try {
  row('', 's', 's', 'ratio')
  row('---', '---', '---', '---')
  const pipe = () => run([bin, 'pipe'], { stdin: articles })
  compare('CPU: naive pipeline / ours', 'processor', () => run([here('./naive.mjs')], { stdin: articles }), pipe)
  if (values.against) {
    const older = resolve(values.against, 'dist/cli/main.js')
    compare('CPU: older build / ours', 'processor', () => run([older, 'pipe'], { stdin: articles }), pipe)
  }
  const batch = batchOf('batch', [...texts, ...texts, ...texts])
  const extract = (jobs) => () => run([bin, 'extract', '-q', '--no-cache', '-j', `${jobs}`], { cwd: batch })
  compare(`wall: 1 worker / 2, ${3 * texts.length} documents`, 'clock', extract(1), extract(2))
  const one = lineOf('a', 'In 1961 Syria left the union.[3]')
  compare(
    'CPU: one sentence / bare Node',
    'processor',
    () => run([bin, 'pipe'], { stdin: one }),
    () => run(['-e', '0']),
  )

  console.log()
  row('', 'CPU s', 'peak MB')
  row('---', '---', '---')
  const alone = (name, times, act) => {
    const runs = Array.from({ length: times }, act)
    row(
      name,
      median(runs.map(({ processor }) => processor)).toFixed(2),
      median(runs.map(({ peak }) => peak)).toFixed(0),
    )
  }
  const long = longOf(texts, 2_500_000)
  const longBatch = batchOf('long', [long])
  alone('one document of 2.5 MB, extract', pairs, () => run([bin, 'extract', '-q', '--no-cache'], { cwd: longBatch }))
  alone('the same, pipe', pairs, () => run([bin, 'pipe'], { stdin: lineOf('a', long) }))
  const paragraphs = texts.flatMap((text) => text.match(/[^\n]{80,600}/g) ?? [])
  const many = batchOf(
    'small',
    Array.from({ length: small }, (_, i) => `${i}. ${paragraphs[i % paragraphs.length]}`),
  )
  alone(`${small} small documents, 1 job`, 1, () => run([bin, 'extract', '-q', '--no-cache', '-j', '1'], { cwd: many }))
  const sixty = batchOf(
    'sixty',
    Array.from({ length: 60 }, (_, i) => `${i}. ${texts[i % texts.length].slice(0, 20_000)}`),
  )
  run([bin, 'extract', '-q'], { cwd: sixty })
  alone('report of 60 documents', pairs, () => run([bin, 'report', '-o', 'report.html'], { cwd: sixty }))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
/** So many characters of the texts, again and again. */
function longOf(parts, size) {
  let long = ''
  for (let i = 0; long.length < size; i++) long += `${parts[i % parts.length]}\n\n`
  return long.slice(0, size)
}
