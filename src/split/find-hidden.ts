import type { MediaType } from '../model/document.js'
import type { Span } from '../model/span.js'
import { partitionPoint } from '../text/partition-point.js'
import type { Prose } from '../text/prose.js'

const WORD = /[\p{L}\p{N}]/u

/**
 * Finds the stretches of the source between the pieces of a block whose words belong to something else (the head of a page amid a
 * sentence of plain text, another column, `<!-- page 12 -->` in Markdown), and answers which of them stand in a part of the block.
 * Markers are prose of a block, and what else the markup of Markdown hides says something of the words around it. A page of HTML
 * is markup throughout.
 */
export function findHidden(block: Prose, source: string, mediaType: MediaType): (part: Prose) => readonly Span[] {
  const holes: Span[] = []
  if (mediaType !== 'text/html')
    for (const hole of holesOf(block)) {
      const words = source.slice(hole.start, hole.end)
      if (mediaType === 'text/markdown' ? words.includes('<!--') : WORD.test(words)) holes.push(hole)
    }
  if (holes.length === 0) return () => holes
  holes.sort((a, b) => a.start - b.start)
  // Where markers are out or white space is folded, a hole of the part, or an atom, holds one of the block and more.
  return (part) =>
    [...holesOf(part), ...part.pieces.filter(({ size, start, end }) => size < end - start)].filter((hole) => {
      const first = holes[partitionPoint(holes.length, (at) => holes[at]!.start < hole.start)]
      return first !== undefined && first.end <= hole.end
    })
}

/** What stands between two pieces; where the later stands first, as the head of a second column does, all from it on. */
function holesOf({ pieces }: Prose): Span[] {
  const holes: Span[] = []
  for (let at = 1; at < pieces.length; at++) {
    const [before, behind] = [pieces[at - 1]!, pieces[at]!]
    if (before.end < behind.start) holes.push({ start: before.end, end: behind.start })
    else if (before.end > behind.start) holes.push({ start: behind.start, end: before.end })
  }
  return holes
}
