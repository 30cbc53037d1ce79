import type { Line } from '../page/line.js'

/** Lines that are read one below the other, on one page. */
export interface Column {
  /** From 0. */
  readonly page: number
  readonly lines: readonly Line[]
  /** Where most of its lines begin and the longest ones end. */
  readonly left: number
  readonly right: number
}

/** A column with its edges: where most lines begin, and where all but stray ones end. */
export function columnOf(page: number, lines: readonly Line[]): Column {
  const starts = new Map<number, number>()
  for (const { x } of lines) starts.set(Math.round(x), (starts.get(Math.round(x)) ?? 0) + 1)
  const [left = 0] = [...starts].sort(([a, m], [b, n]) => n - m || a - b)[0] ?? []
  const ends = lines.map(({ right }) => right).sort((a, b) => a - b)
  return { page, lines, left, right: ends[Math.floor((ends.length - 1) * 0.9)] ?? 0 }
}
