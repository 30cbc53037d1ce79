import type { ImportedBlock } from '../imported-document.js'
import type { BlockRows } from './table-or-blocks.js'

/** So many columns, and rows that one cell goes over, at most. */
const MOST = 63

/** A cell with what it holds, and how many columns and rows it goes over. */
export interface SpannedCell {
  readonly blocks: readonly ImportedBlock[]
  readonly columns: number
  readonly down: number
}

/** Puts each cell below its head: what goes over several columns leaves the others empty, what goes over several rows is said in each. */
export function spreadCells(rows: readonly (readonly SpannedCell[])[]): BlockRows {
  const above = new Map<number, { readonly left: number; readonly blocks: readonly ImportedBlock[] }>()
  return rows.map((row) => {
    const cells: (readonly ImportedBlock[])[] = []
    const fromAbove = () => {
      for (let held = above.get(cells.length); held !== undefined; held = above.get(cells.length)) {
        if (held.left > 1) above.set(cells.length, { ...held, left: held.left - 1 })
        else above.delete(cells.length)
        cells.push(held.blocks)
      }
    }
    for (const { blocks, columns, down } of row) {
      fromAbove()
      const rowsBelow = spanOf(down) - 1
      for (let column = 0; column < spanOf(columns) && cells.length < MOST; column++) {
        const own = column === 0 ? blocks : []
        if (rowsBelow > 0) above.set(cells.length, { left: rowsBelow, blocks: wordsOfBlocks(own) })
        cells.push(own)
      }
    }
    fromAbove()
    return cells
  })
}

/** Markers and pages stand where they were set, not in the rows below. */
export function wordsOfBlocks(blocks: readonly ImportedBlock[]): ImportedBlock[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'page' || block.kind === 'table') return []
    return [{ ...block, pieces: block.pieces.filter(({ kind }) => kind === 'text' || kind === 'link') }]
  })
}

function spanOf(given: number): number {
  return Number.isSafeInteger(given) && given > 0 ? Math.min(MOST, given) : 1
}
