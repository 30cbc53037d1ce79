import type { Span } from '../model/span.js'
import type { Block } from '../text/block.js'
import type { Context } from '../text/context.js'
import { foldSpace, sliceProse, toSource, withoutSpans } from '../text/prose.js'
import type { SentenceText } from '../text/tagged-sentence.js'
import { rules } from './rules/index.js'

/** Splits blocks into sentences. `markers[i]` are the spans of block `i` that are no prose, in its clean text. */
export function splitSentences(
  blocks: readonly Block[],
  markers: readonly (readonly Span[])[],
  _context: Context,
): SentenceText[] {
  const sentences: SentenceText[] = []
  blocks.forEach((block, at) => {
    const clean = foldSpace(withoutSpans(block.prose, markers[at]!))
    let from = 0
    for (const match of clean.text.matchAll(/[.!?]["”’)]*(?= |$)|$/g)) {
      const to = match.index + match[0].length
      if (to <= from) continue
      const before = clean.text.slice(from, to)
      if (to < clean.text.length && rules.some((rule) => rule.joins(before, clean.text.slice(to)))) continue
      const start = clean.text[from] === ' ' ? from + 1 : from
      sentences.push({
        index: sentences.length,
        span: toSource(clean, start, to),
        block: at,
        kind: block.kind,
        section: block.section,
        prose: sliceProse(clean, start, to),
      })
      from = to
    }
  })
  return sentences
}
