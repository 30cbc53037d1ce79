import type { ImportedBlock, Piece } from '../imported-document.js'

/** Blocks with other labels at their markers: readers name notes by what the file calls them, until all are known. */
export function relabelBlocks(blocks: readonly ImportedBlock[], labelOf: (key: string) => string): ImportedBlock[] {
  return blocks.map((block) => {
    if (block.kind === 'page') return block
    if (block.kind !== 'table') return { ...block, pieces: relabelPieces(block.pieces, labelOf) }
    return { ...block, rows: block.rows.map((row) => row.map((cell) => relabelPieces(cell, labelOf))) }
  })
}

export function relabelPieces(pieces: readonly Piece[], labelOf: (key: string) => string): Piece[] {
  return pieces.map((piece) => (piece.kind === 'note' ? { kind: 'note', label: labelOf(piece.label) } : piece))
}
