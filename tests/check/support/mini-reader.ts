import type { SourceReading } from '../../../src/check/input/checked-document.js'
import type { Citation } from '../../../src/model/citation.js'
import type { Lookalike } from '../../../src/model/lookalike.js'

const SENTENCE = /([A-Z][^.[\]\n]*(?:\[\d+\][^.[\]\n]*)*\.)((?:\[\d+\])*)/g
const REFERENCE = /^\[(\d+)\] .+$/gm

/**
 * A reader for the small documents of these tests, so that no test of a rule depends on how well the real one reads:
 * a sentence ends in a full stop and its markers, `[1] …` at a line's start is a reference, `# …` a heading.
 */
export function miniRead(text: string): SourceReading {
  const references = [...text.matchAll(REFERENCE)].map((match) => ({
    label: match[1]!,
    start: match.index,
    end: match.index + match[0].length,
  }))
  const prose = text.slice(0, references[0]?.start ?? text.length)
  const sentences = [...prose.matchAll(SENTENCE)].map((match) => ({
    start: match.index,
    end: match.index + match[1]!.length,
    text: match[1]!.replace(/\[\d+\]/g, '').replace(/\s+/g, ' '),
    section: headingsBefore(prose, match.index),
  }))
  const citations = [...prose.matchAll(/\[(\d+)\]/g)].map((match): Citation => {
    const start = match.index
    const sentence = sentences.findLastIndex((candidate) => candidate.start < start)
    const inner = start < (sentences[sentence]?.end ?? 0)
    return {
      marker: match[0],
      labels: [match[1]!],
      kind: 'numeric',
      start,
      end: start + match[0].length,
      placement: inner ? 'inner' : 'trailing',
      sentence: sentence < 0 ? null : sentence,
      scope: inner ? 'clause' : 'sentence',
      rule: inner ? 'after-clause' : 'after-full-stop',
      status: sentence < 0 ? 'orphan' : 'attached',
    }
  })
  const lookalikes = [...prose.matchAll(/\[[a-z]+\]/g)].map(({ 0: text, index: start }): Lookalike => {
    return { text, start, end: start + text.length, reason: 'editorial' }
  })
  return { sentences, citations, entryLabels: [], references, lookalikes }
}

function headingsBefore(text: string, offset: number): string[] {
  const headings = [...text.slice(0, offset).matchAll(/^# (.+)$/gm)]
  return headings.length === 0 ? [] : [headings.at(-1)![1]!]
}
