// A plain pipeline to compare with: stock libraries on each sentence of Intl.Segmenter, nothing shared and nothing resolved.
// It reads and writes the lines that `regesta pipe` reads and writes.
import { readFileSync } from 'node:fs'
import * as chrono from 'chrono-node'
import nlp from 'compromise'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
  const { id, text } = JSON.parse(line)
  const records = []
  for (const { 0: block, index: start } of text.matchAll(/[^\n]+/g)) {
    for (const { segment, index } of segmenter.segment(block)) {
      if (segment.trim() === '') continue
      const dates = chrono
        .parse(segment, new Date(0))
        .map(({ text, index, start }) => ({ text, index, date: start.date() }))
      const doc = nlp(segment)
      const [people, places, organizations, verbs] = ['people', 'places', 'organizations', 'verbs'].map((kind) =>
        doc[kind]().json({ offset: true }),
      )
      records.push({ start: start + index, segment, dates, people, places, organizations, verbs })
    }
  }
  process.stdout.write(`${JSON.stringify({ id, records })}\n`)
}
