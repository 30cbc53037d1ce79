import type { ImportedBlock, ImportedDocument, Piece } from '../../../../src/import/imported-document.js'

/** A document as text that can be read beside its source. */
export function showImported({ blocks, notes, warnings, ...head }: ImportedDocument): string {
  return [
    JSON.stringify(head),
    ...blocks.map(showBlock),
    ...notes.map(({ label, pieces }) => `[^${label}]: ${showPieces(pieces)}`),
    ...warnings.map(({ code, message, where }) => `(${code}, page ${where}: ${message})`),
    '',
  ].join('\n\n')
}

function showBlock(block: ImportedBlock): string {
  if (block.kind === 'page') return `<!-- page ${block.page} -->`
  if (block.kind === 'table') return block.rows.map((row) => `| ${row.map(showPieces).join(' | ')} |`).join('\n')
  const text = showPieces(block.pieces)
  if (block.kind === 'heading') return `${'#'.repeat(block.level)} ${text}`
  return block.kind === 'item' ? `- ${text}` : text
}

export function showPieces(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'note') return `[^${piece.label}]`
      return piece.kind === 'page' ? `<!-- page ${piece.page} -->` : piece.text
    })
    .join('')
}
