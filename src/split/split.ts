import type { Span } from '../model/span.js'
import type { Block } from '../text/block.js'
import type { Context } from '../text/context.js'
import { sliceProse, toSource } from '../text/prose.js'
import type { SentenceText } from '../text/tagged-sentence.js'
import { cleanBlock } from './clean-block.js'
import { findBoundaries } from './find-boundaries.js'
import { findHidden } from './find-hidden.js'
import { rules } from './rules/index.js'

/**
 * Splits blocks into sentences. `markers[i]` are the spans of block `i` that are no prose, in its text, in order.
 * Sentences do not overlap, are in order, and hold every character that is neither white space nor marker.
 */
export function splitSentences(
  blocks: readonly Block[],
  markers: readonly (readonly Span[])[],
  { source }: Context,
): SentenceText[] {
  const sentences: SentenceText[] = []
  blocks.forEach((block, at) => {
    const clean = cleanBlock(block, markers[at]!)
    const { prose } = clean
    const hiddenIn = findHidden(block.prose, source.text, source.mediaType)
    const add = (start: number, end: number) => {
      if (end <= start) return
      const own = sliceProse(prose, start, end)
      sentences.push({
        index: sentences.length,
        span: toSource(prose, start, end),
        block: at,
        kind: block.kind,
        section: block.section,
        prose: own,
        hidden: hiddenIn(own),
        ...(block.teller === undefined ? {} : { teller: block.teller }),
        ...(block.dated === undefined ? {} : { dated: block.dated }),
      })
    }
    let from = 0
    for (const boundary of findBoundaries(block, clean)) {
      if (rules.some((rule) => rule.joins(boundary))) continue
      add(from, boundary.end)
      from = boundary.start
    }
    add(from, prose.text.length)
  })
  return sentences
}
