import type { Context } from '../../text/context.js'
import type { Line } from '../lines.js'
import { findColumns, type Row, rowsOf } from './column-layout.js'
import { isOpen } from './page-lines.js'

/** Wrapped prose goes on in lower case, or with the rest of a word, from one line to the next, in so many of them at least. */
const PROSE = 0.35
/** With fewer, and no less, it is uncertain. */
const MAYBE = 0.2
/** Words of a line of prose. */
const FEWEST_WORDS = 3

/**
 * Puts the lines of pages in two columns in the order in which they are read: the left column, then the right one. Tables,
 * poems, lists and addresses stay as they stand, for their lines do not go on from one to the next.
 */
export function unfoldColumns(text: string, lines: readonly Line[], context: Context): readonly Line[] {
  const rows = rowsOf(text, lines)
  const unfolded: Line[] = []
  let from = 0
  let count = 0
  for (const { from: start, to, at } of findColumns(rows)) {
    const own = lines.slice(start, to)
    const [left, right] = [0, 1].map((side) =>
      withoutBlanks(own.map((line, i) => cellOf(rows[start + i]!, line, at, side === 0))),
    ) as [Line[], Line[]]
    const certainty = Math.min(flowOf(text, left), flowOf(text, right))
    const span = { start: own[0]!.start, end: own.at(-1)!.end }
    if (certainty < PROSE) {
      const message = 'Unexpected white space down the page, expected one column: its lines are read across'
      if (certainty >= MAYBE) context.report('columns-uncertain', 'warning', message, span)
      continue
    }
    const last = left.at(-1)!
    const ends = !isOpen(text.slice(last.start, last.end))
    for (const line of [...lines.slice(from, start), ...left]) unfolded.push(line)
    if (ends) unfolded.push({ ...last, start: last.end })
    for (const line of right) unfolded.push(line)
    if (count++ === 0) context.report('columns', 'info', 'Read the left column before the right one', span)
    from = to
  }
  if (count === 0) return lines
  for (const line of lines.slice(from)) unfolded.push(line)
  return unfolded
}

/** One side of a row as a line; what ends the left one is the gutter. */
function cellOf(row: Row, { endingStart, endingEnd }: Line, at: number, isLeft: boolean): Line {
  const middle = Math.min(row.start + at, endingStart)
  let [start, end] = isLeft ? [row.start, middle] : [middle, endingStart]
  const { text } = row
  const isSpace = (offset: number) => /\s/.test(text[offset - row.start] ?? 'x')
  while (start < end && isSpace(start)) start++
  while (end > start && isSpace(end - 1)) end--
  return isLeft && middle < endingStart
    ? { start, end, endingStart: end, endingEnd: middle }
    : { start, end, endingStart, endingEnd }
}

/** Lines without the blank ones at either end. */
function withoutBlanks(lines: readonly Line[]): Line[] {
  const isFilled = ({ start, end }: Line) => end > start
  return lines.slice(lines.findIndex(isFilled), lines.findLastIndex(isFilled) + 1)
}

/** The share of lines of several words from which a sentence plainly goes on in the next; 0 where they have gaps, as tables do. */
function flowOf(text: string, lines: readonly Line[]): number {
  const words = lines.filter(({ start, end }) => end > start).map(({ start, end }) => text.slice(start, end))
  const gaps = words.filter((line) => / {3}|\t|[;{}]$/.test(line)).length
  if (gaps * 5 > words.length) return 0
  const long = words.filter((line) => line.split(/\s+/).length >= FEWEST_WORDS).length
  if (long * 3 < words.length * 2) return 0
  const runs = words.filter((line, at) => at > 0 && isOpen(words[at - 1]!) && /^\p{Ll}\S* /u.test(line)).length
  return runs / Math.max(1, words.length - 1)
}
