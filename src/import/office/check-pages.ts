import { piecesOf } from '../count-notes.js'
import type { ImportedBlock, ImportWarning, Piece } from '../imported-document.js'

/** Words that no printed page of a document holds, in the smallest print and two columns. */
const MOST_WORDS = 1_300

/**
 * The blocks, without their pages where one has so many words that the program cannot have laid the text out to its end before it
 * saved it: LibreOffice does so when it converts files.
 */
export function checkPages(blocks: readonly ImportedBlock[]): {
  readonly blocks: readonly ImportedBlock[]
  readonly warning?: ImportWarning
} {
  let words = 0
  let most = 0
  const see = (piece: Piece | { readonly kind: 'page' }) => {
    if (piece.kind === 'page') words = 0
    else if (piece.kind === 'text' || piece.kind === 'link') words += piece.text.match(/\p{L}+/gu)?.length ?? 0
    most = Math.max(most, words)
  }
  for (const block of blocks) for (const piece of block.kind === 'page' ? [block] : piecesOf(block)) see(piece)
  if (most <= MOST_WORDS) return { blocks }
  const message = `A page of ${most} words: the text was not laid out to its end when it was saved, and its pages are not kept`
  return { blocks: blocks.flatMap(withoutPages), warning: { code: 'uncertain-pages', message } }
}

function withoutPages(block: ImportedBlock): ImportedBlock[] {
  if (block.kind === 'page') return []
  const without = (pieces: readonly Piece[]) => pieces.filter(({ kind }) => kind !== 'page')
  if (block.kind === 'table') return [{ ...block, rows: block.rows.map((row) => row.map(without)) }]
  return [{ ...block, pieces: without(block.pieces) }]
}
