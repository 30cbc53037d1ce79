import type { Extraction } from '../../model/extraction.js'
import type { Mark } from './segments.js'

/** Everything that is marked in a source, by start. */
export function marksOf(extraction: Extraction): Mark[] {
  const marks: Mark[] = []
  const add = (layer: Mark['layer'], spans: readonly { start: number; end: number }[]) => {
    for (const [index, { start, end }] of spans.entries()) if (end > start) marks.push({ start, end, layer, index })
  }
  add('sentence', extraction.sentences)
  add('date', extraction.dates)
  add('actor', extraction.actors)
  add('marker', extraction.citations)
  add('issue', extraction.issues)
  add(
    'trigger',
    extraction.events.map(({ trigger }) => trigger),
  )
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Cuts marks into those that each block needs; blocks and marks ascend. */
export function marksByBlock(
  blocks: readonly { start: number; end: number }[],
  marks: readonly Mark[],
): readonly (readonly Mark[])[] {
  const byBlock: Mark[][] = blocks.map(() => [])
  let first = 0
  for (const mark of marks) {
    while (first < blocks.length && blocks[first]!.end <= mark.start) first++
    for (let at = first; at < blocks.length && blocks[at]!.start < mark.end; at++) byBlock[at]!.push(mark)
  }
  return byBlock
}
