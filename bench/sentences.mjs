// How long one sentence takes at most: prints the slowest and exits with 1 where one takes more than half a second.
//
//   node bench/sentences.mjs [--documents articles.ndjson]
//
// The sentences are those of invented prose, or of lines of {"id", "text"}, and inputs that have hung readers of prose, each
// as long as a sentence may be that tells events. Time is that of the processor, so that other programs do not count.
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { extract } from '../dist/index.js'
import { prose } from './prose.mjs'
import { traps } from './traps.mjs'

const LIMIT = 500
const LONGEST_SENTENCE = 6_000
const { values } = parseArgs({ options: { documents: { type: 'string' } } })
const texts = values.documents
  ? readFileSync(values.documents, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).text)
  : [prose(200_000)]

const sentences = texts.flatMap((text) =>
  extract(text).sentences.map(({ start, end }) => ({
    name: text.slice(start, start + 40),
    text: text.slice(start, end),
  })),
)
for (const [name, trap] of Object.entries(traps))
  sentences.push({ name: `trap: ${name}`, text: trap(LONGEST_SENTENCE) })
for (const sentence of sentences) sentence.time = timeOf(sentence.text)

const slowest = sentences.sort((a, b) => b.time - a.time).slice(0, 8)
console.log(`The slowest of ${sentences.length} sentences\n\n| sentence | characters | ms |\n| --- | --- | --- |`)
for (const { name, text, time } of slowest) {
  console.log(
    `| ${name.replace(/[|\s\p{C}]+/gu, ' ')} | ${text.length} | ${time.toFixed(0)} |${time > LIMIT ? ' ←' : ''}`,
  )
}
process.exitCode = slowest[0].time > LIMIT ? 1 : 0

function timeOf(text) {
  const before = process.cpuUsage()
  extract(text)
  return process.cpuUsage(before).user / 1000
}
