import type { MediaType } from '../model/document.js'
import type { Span } from '../model/span.js'
import type { Prose } from '../text/prose.js'

const WORD = /[\p{L}\p{N}]/u

/**
 * The stretches of the source, within that of a block's prose, whose words belong to something else: the head of a page amid a
 * sentence of plain text, `<!-- page 12 -->` in Markdown. Markers are prose of a block, and what else the markup of Markdown hides
 * says something of the words around it. A page of HTML is markup throughout.
 */
export function findHidden({ pieces }: Prose, source: string, mediaType: MediaType): Span[] {
  if (mediaType === 'text/html') return []
  return pieces.flatMap((piece, at) => {
    const before = pieces[at - 1]
    if (before === undefined || before.end === piece.start) return []
    const hole = holeBetween(before, piece)
    const words = source.slice(hole.start, hole.end)
    const isHidden = mediaType === 'text/markdown' ? words.includes('<!--') : WORD.test(words)
    return isHidden ? [hole] : []
  })
}

/** What stands between two pieces; where the later stands first, as the head of a second column does, all from it on. */
function holeBetween(before: Span, behind: Span): Span {
  return before.end < behind.start ? { start: before.end, end: behind.start } : { start: behind.start, end: before.end }
}
