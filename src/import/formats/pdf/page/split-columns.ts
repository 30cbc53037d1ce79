import { buildLines, type Line } from './line.js'
import type { Run } from './run.js'

/** What is read before what stands beside it. */
export type Region = readonly Run[]

/** Room between columns, in sizes of the letters. */
const GUTTER = 0.7
/** Room between two words of a line that is not justified, in sizes of the letters. */
const ONE_BLANK = 0.4
/** Lines on either side that make columns; where other pages have them at the same place, one is enough. */
const FEWEST = 5
/** A column of prose is so wide at least, in sizes of the letters; less is a river of blanks. */
const NARROWEST = 11
/** Share of a column's width that its lines fill, so that it is prose and not a table. */
const FILLED = 0.55

interface Band {
  readonly from: number
  readonly to: number
  readonly isSplit: boolean
}

/** Where a page has columns: the middle of the room between them, or nothing. */
export function findGutter(runs: readonly Run[]): number | null {
  const rows = buildLines(runs)
  const best = bestOf(candidates(rows), rows, FEWEST)
  return best === null ? null : (best.x + best.last) / 2
}

/** The place at which most rows are parted: the first, and the last that is as good next to it. */
function bestOf(places: readonly number[], rows: readonly Line[], fewest: number): { x: number; last: number } | null {
  const scored = places.map((x) => ({
    x,
    score: bandsAt(x, rows, fewest).reduce((sum, { from, to, isSplit }) => sum + (isSplit ? to - from : 0), 0),
  }))
  const most = Math.max(0, ...scored.map(({ score }) => score))
  if (most === 0) return null
  const first = scored.findIndex(({ score }) => score === most)
  const beyond = scored.findIndex(({ score }, at) => at > first && score !== most)
  return { x: scored[first]!.x, last: scored.at(beyond < 0 ? -1 : beyond - 1)!.x }
}

/** Parts a page into what is read one after the other: down the left column, then down the right one; what goes across both parts them. */
export function splitColumns(runs: readonly Run[], known: readonly number[], depth = 0): Region[] {
  if (runs.length === 0) return []
  const own = findGutter(runs)
  const rows = buildLines(runs)
  const gutter = own ?? bestOf(known, rows, 1)?.x ?? null
  if (gutter === null || depth > 2) return [runs]
  const inner = own === null || depth > 0 ? [] : innerGutters(runs, gutter)
  return bandsAt(gutter, rows, own === null ? 1 : 2, inner).flatMap(({ from, to, isSplit }) => {
    const within = rows.slice(from, to).flatMap((row) => row.runs)
    if (!isSplit) return [within]
    const left = within.filter((run) => run.right <= gutter)
    const right = within.filter((run) => run.right > gutter)
    return [...splitColumns(left, [], depth + 1), ...splitColumns(right, [], depth + 1)]
  })
}

/** Where the columns beside a gutter have gutters of their own: what goes across one of those and has nothing beside it parts all columns. */
function innerGutters(runs: readonly Run[], gutter: number): number[] {
  const sides = [runs.filter(({ right }) => right <= gutter), runs.filter(({ right }) => right > gutter)]
  return sides.flatMap((side) => findGutter(side) ?? [])
}

function candidates(rows: readonly Line[]): number[] {
  const left = Math.min(...rows.map(({ x }) => x))
  const right = Math.max(...rows.map((row) => row.right))
  const found: number[] = []
  for (let x = left + 0.15 * (right - left); x < right - 0.15 * (right - left); x += 2) found.push(x)
  return found
}

/** Parts the rows of a page where words cross the gutter; the others are split where both sides are columns of prose. */
function bandsAt(gutter: number, rows: readonly Line[], fewest: number, inner: readonly number[] = []): Band[] {
  const bands: Band[] = []
  let from = 0
  const close = (to: number, isSplit: boolean) => {
    if (to === from) return
    const last = bands.at(-1)
    if (!isSplit && last !== undefined && !last.isSplit) bands[bands.length - 1] = { ...last, to }
    else bands.push({ from, to, isSplit })
    from = to
  }
  const parts = (at: number) => {
    const line = rows[at]!
    if (goesAcross(line, gutter) || isSection(rows, at, gutter)) return true
    // What goes across an inner gutter parts all columns where nothing stands on the other side of the outer one.
    return inner.some((one) => goesAcross(line, one)) && (line.right <= gutter || line.x >= gutter)
  }
  for (let at = 0; at < rows.length; at++) {
    if (!parts(at)) continue
    close(at, isColumns(rows.slice(from, at), gutter, fewest))
    close(at + 1, false)
  }
  close(rows.length, isColumns(rows.slice(from), gutter, fewest))
  return bands
}

/** A word stands in the gutter, or no more room than between two words; those of a heading may stand farther apart. */
function goesAcross({ runs, size, bold }: Line, gutter: number): boolean {
  const blank = (bold ? GUTTER : ONE_BLANK) * size
  return runs.some(({ x, right }, at) => {
    const next = runs[at + 1]
    return x < gutter && (right > gutter || (next !== undefined && next.x >= gutter && next.x - right < blank))
  })
}

/** A heading over all columns, though it is no longer than the first: room above and below it, and columns that begin side by side. */
function isSection(rows: readonly Line[], at: number, gutter: number): boolean {
  const [above, line, below] = [rows[at - 1], rows[at]!, rows[at + 1]]
  if (!line.bold || line.right > gutter || above === undefined || below === undefined) return false
  const isBehind = (row: Line) => row.right > gutter
  const isAlone = line.y - above.y > 1.4 * line.size && below.y - line.y > 1.4 * line.size
  return isAlone && below.x < gutter && isBehind(below) && rows.slice(Math.max(0, at - 2), at).some(isBehind)
}

function isColumns(rows: readonly Line[], gutter: number, fewest: number): boolean {
  if (rows.length < fewest) return false
  const left = rows.map(({ runs }) => runs.filter(({ right }) => right <= gutter)).filter(({ length }) => length > 0)
  const right = rows.map(({ runs }) => runs.filter((run) => run.right > gutter)).filter(({ length }) => length > 0)
  if (left.length < fewest || right.length < fewest) return false
  // A long word may stand out of its column.
  const leftEnd = quantile(
    left.map((runs) => runs.at(-1)!.right),
    0.85,
  )
  const rightStart = quantile(
    right.map((runs) => runs[0]!.x),
    0.15,
  )
  const size = quantile(
    rows.map((row) => row.size),
    0.5,
  )
  if (rightStart - leftEnd < GUTTER * size) return false
  const widths = [widthsOf(left), widthsOf(right)] as const
  const ratio = widths[0].most / widths[1].most
  const isFull = widths.every(({ most, median }) => median >= FILLED * most)
  // Where other pages have the gutter, the second column may hold a word alone; but no column of figures.
  const isWide = widths.every(({ most }) => most >= NARROWEST * size)
  return fewest >= FEWEST ? isFull && isWide && ratio > 0.4 && ratio < 2.5 : ratio > 0.08 && ratio < 12
}

function widthsOf(rows: readonly (readonly Run[])[]): { most: number; median: number } {
  const widths = rows.map((runs) => runs.at(-1)!.right - runs[0]!.x)
  return { most: quantile(widths, 1), median: quantile(widths, 0.5) }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(share * (sorted.length - 1))]!
}
