import { shown } from '../../terminal/shown.js'
import type { Rule } from '../rule.js'

/** A record does not stand on a sentence of its source. */
export const sentenceWrong: Rule = {
  name: 'sentence-wrong',
  severity: 'error',
  summary: 'A record does not stand on a sentence of its source',
  help:
    "The source is read anew and cut into sentences. Each record's provenance has to be one of them, with its " +
    'index and the headings above it. Where it is not, offsets or headings were edited, or the output was written ' +
    'by a version of Regesta that cuts sentences in another way: then extract again and review the difference.',
  *reading({ sentences }, { records }) {
    const known = new Map(sentences.map(({ start, end }, index) => [`${start}-${end}`, index]))
    for (const { line, record } of records) {
      const { start, end, sentence, section } = record.provenance
      const index = known.get(`${start}-${end}`)
      const span = { start, end }
      if (index === undefined) {
        yield {
          message: `Unexpected sentence ${start}–${end}, expected one of the source`,
          line,
          field: 'provenance.start',
          span,
        }
        continue
      }
      if (index !== sentence) {
        yield {
          message: `Unexpected sentence number ${sentence}, expected ${index}`,
          line,
          field: 'provenance.sentence',
          span,
        }
      }
      const headings = sentences[index]!.section
      if (headings.length !== section.length || headings.some((heading, level) => heading !== section[level])) {
        const message = `Unexpected section ${shown(section.join(' / '))}, expected ${shown(headings.join(' / '))}`
        yield { message, line, field: 'provenance.section', span }
      }
    }
  },
}
