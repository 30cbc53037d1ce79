import { isParted, type Run } from './run.js'

/** A line of a column. */
export interface Line {
  readonly runs: readonly Run[]
  readonly x: number
  readonly right: number
  readonly y: number
  /** That of most of its letters. */
  readonly size: number
  /** All of its letters are. */
  readonly bold: boolean
}

/** Sets runs that stand on one baseline to lines, from above; each line from the left. */
export function buildLines(runs: readonly Run[]): Line[] {
  const sorted = [...runs].sort((a, b) => a.y - b.y || a.x - b.x)
  const rows: Run[][] = []
  for (const run of sorted) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row !== undefined && first !== undefined && run.y - first.y < 0.3 * Math.max(run.size, first.size))
      row.push(run)
    else rows.push([run])
  }
  return rows.map((row) => lineOfRuns(row.sort((a, b) => a.x - b.x)))
}

/** A line of runs that stand in order. */
export function lineOfRuns(row: readonly Run[]): Line {
  const runs = row.map((run, at) => ({ ...run, blank: at > 0 && isParted(row[at - 1]!, run) }))
  const letters = new Map<number, number>()
  for (const { size, text, raised } of runs) if (!raised) letters.set(size, (letters.get(size) ?? 0) + text.length)
  const [size = runs[0]!.size] = [...letters].sort(([a, m], [b, n]) => n - m || b - a)[0] ?? []
  return {
    runs,
    x: runs[0]!.x,
    right: runs.reduce((most, { right }) => Math.max(most, right), 0),
    y: runs[0]!.y,
    size,
    bold:
      runs.every(({ bold, raised, text }) => bold || raised || !/\p{L}/u.test(text)) && runs.some(({ bold }) => bold),
  }
}

/** Its words, as they are read. */
export function textOf({ runs }: Pick<Line, 'runs'>): string {
  return runs.map(({ text, blank }) => (blank ? ` ${text}` : text)).join('')
}
