import type { Line } from '../page/line.js'
import type { Run } from '../page/run.js'

/** Room between cells, in sizes of the letters. */
const CELL_GAP = 1.8
const FEWEST_ROWS = 3

/** Where rows of a table stand in a column: from and to, of three lines or more that are parted by wide room. */
export function findTables(lines: readonly Line[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  let from = 0
  for (let at = 0; at <= lines.length; at++) {
    if (at < lines.length && cellsOf(lines[at]!).length > 1) continue
    if (at - from >= FEWEST_ROWS) found.push({ from, to: at })
    from = at + 1
  }
  return found
}

/** The runs of a line by cells. */
export function cellsOf({ runs, size }: Line): Run[][] {
  const cells: Run[][] = []
  for (const [at, run] of runs.entries()) {
    if (at === 0 || run.x - runs[at - 1]!.right > CELL_GAP * size) cells.push([run])
    else cells.at(-1)!.push(run)
  }
  return cells
}
