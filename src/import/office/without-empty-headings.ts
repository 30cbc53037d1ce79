import type { ImportedBlock } from '../imported-document.js'
import { drop, type Tally } from './tally.js'

/** Blocks without headings under which nothing is left: one such as that of a list of notes is counted. */
export function withoutEmptyHeadings(blocks: readonly ImportedBlock[], tally: Tally): ImportedBlock[] {
  const kept: ImportedBlock[] = []
  // From below: a heading is kept where the next block is no heading of its level or a higher one.
  let next = 0
  for (const block of blocks.toReversed()) {
    if (block.kind === 'heading') {
      if (next !== Number.POSITIVE_INFINITY && next <= block.level) {
        drop(tally, 'empty_headings')
        continue
      }
      next = block.level
    } else next = Number.POSITIVE_INFINITY
    kept.push(block)
  }
  return kept.reverse()
}
