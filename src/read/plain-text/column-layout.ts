import type { Line } from '../lines.js'

/** Rows of a page that stand in two columns: `[from, to)` are indexes of lines, `at` counts the characters before the gutter. */
export interface Columns {
  readonly from: number
  readonly to: number
  readonly at: number
}

/** A row of the source as it is laid out. */
export interface Row {
  /** Offset of its first character. */
  readonly start: number
  readonly text: string
}

/** White space of so many characters may part two columns. */
const GUTTER = /\S( {3,})(?=\S)/g
/** No column is narrower, and no row wider, in characters. */
const NARROWEST = 18
const WIDEST = 240
/** Fewer rows are no page. */
const FEWEST = 6

/** The rows of lines, white space in front included. */
export function rowsOf(text: string, lines: readonly Line[]): Row[] {
  return lines.map(({ start, endingStart }, at) => {
    const from = lines[at - 1]?.endingEnd ?? Math.min(start, endingStart)
    return { start: from, text: text.slice(from, Math.min(endingStart, from + WIDEST)) }
  })
}

/** Finds runs of rows between which one column of white space goes down, with words on both sides in most of them. */
export function* findColumns(rows: readonly Row[]): Generator<Columns> {
  let from = 0
  while (from < rows.length) {
    const to = endOfPage(rows, from)
    let start = from
    const at = gutterOf(rows.slice(from, to))
    for (let row = from; at !== null && row <= to; row++) {
      if (row < to && isClear(rows[row]!.text, at)) continue
      const found = trimmed(rows, start, row, at)
      if (found !== null) yield found
      start = row + 1
    }
    from = to
  }
}

/** A page ends at a form feed; without any, after so many rows. */
const LONGEST_PAGE = 120

function endOfPage(rows: readonly Row[], from: number): number {
  let to = from + 1
  while (to < rows.length && to - from < LONGEST_PAGE && !rows[to]!.text.includes('\f')) to++
  return to
}

/** The column that lies in the gaps of most rows, were they a third of them; null where none does. */
function gutterOf(rows: readonly Row[]): number | null {
  const counts: number[] = []
  for (const { text } of rows)
    for (const { index, 1: gap } of text.matchAll(GUTTER))
      for (let at = index + 2; at < index + gap!.length; at++) counts[at] = (counts[at] ?? 0) + 1
  let best: number | null = null
  counts.forEach((count, at) => {
    if (at >= NARROWEST && count > (best === null ? FEWEST - 1 : counts[best]!)) best = at
  })
  return best
}

/** Whether no word of a row stands across a column. */
const isClear = (text: string, at: number) => text.slice(at - 1, at + 1).trim() === ''

/** A run without the rows at its ends that have words on one side alone; null where it is none of two columns. */
function trimmed(rows: readonly Row[], start: number, end: number, at: number): Columns | null {
  const isWhole = (row: number) => {
    const { text } = rows[row]!
    return text.slice(0, at).trim() !== '' && text.slice(at).trim() !== ''
  }
  let from = start
  let to = end
  while (from < to && !isWhole(from)) from++
  while (to > from && rows[to - 1]!.text.trim() === '') to--
  let both = 0
  let filled = 0
  for (let row = from; row < to; row++) {
    if (isWhole(row)) both++
    if (rows[row]!.text.trim() !== '') filled++
  }
  return both >= FEWEST && both * 2 >= filled ? { from, to, at } : null
}
