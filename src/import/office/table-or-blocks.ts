import type { ImportedBlock, ImportWarning, Piece } from '../imported-document.js'

/** Rows of cells, each with its blocks. */
export type BlockRows = readonly (readonly (readonly ImportedBlock[])[])[]

/** A cell of more words is prose in a frame. */
const LONGEST_CELL = 120

/**
 * A table, or the blocks of its cells, with a warning, where Markdown could not hold it or it only lays prose out: one cell or column,
 * a table, a heading or a long text within a cell.
 */
export function tableOrBlocks(rows: BlockRows): { blocks: readonly ImportedBlock[]; warning?: ImportWarning } {
  const cells = rows.flat().filter((cell) => cell.length > 0)
  const isLayout = rows.every((row) => row.length < 2) || cells.some(isProse)
  if (!isLayout) return { blocks: [{ kind: 'table', rows: rows.map((row) => row.map(joinBlocks)) }] }
  const blocks = cells.flat()
  const message = 'A table that lays prose out, or holds a table, is read cell by cell'
  return blocks.length === 0 ? { blocks } : { blocks, warning: { code: 'flattened-table', message } }
}

function isProse(cell: readonly ImportedBlock[]): boolean {
  if (cell.some(({ kind }) => kind === 'table' || kind === 'heading')) return true
  const words = joinBlocks(cell).map((piece) => (piece.kind === 'text' ? piece.text : ''))
  return words.join('').split(/\s+/).length > LONGEST_CELL
}

/** The pieces of blocks, with a line feed between two. */
export function joinBlocks(blocks: readonly ImportedBlock[]): Piece[] {
  return blocks.flatMap((block, at) => {
    const pieces =
      block.kind === 'page'
        ? [{ kind: 'page' as const, page: block.page }]
        : block.kind === 'table'
          ? block.rows.flat(2)
          : block.pieces
    return at === 0 ? pieces : [{ kind: 'text' as const, text: '\n' }, ...pieces]
  })
}
