import { buildLines, type Line } from './line.js'
import type { Run } from './run.js'

/** A page's text, and what stands beside it in the margin. */
export interface Sides {
  readonly text: readonly Run[]
  readonly notes: readonly Line[]
  /** How many lines have a number in the margin. */
  readonly lineNumbers: number
}

/** Share of the lines that begin, or end, at an edge of the text. */
const EDGE = 0.15
/** Lines that begin or end so near together do so at one place, in points. */
const NEAR = 2
/** Room between the text and what stands beside it, in sizes of the letters. */
const ROOM = 0.7
/** Share of a page's letters that stand beside its text at most. */
const MOST_BESIDE = 0.25
/** Text is so wide at least, in sizes of the letters. */
const NARROWEST = 18
/** So many numbers of lines, at least, on all pages. */
const FEWEST_NUMBERS = 5

/** The edges between which all text stands; missing where lines do not begin or end at one place. */
interface Block {
  readonly left: number | null
  readonly right: number | null
}

/**
 * Parts what stands in the margins from the text: the numbers of lines, which are no words, and notes in the margin. Left and right
 * pages have edges of their own. A page is left as it is where its lines share no edge, as in a scan, or are no prose.
 */
export function findSides(pages: readonly (readonly Run[])[]): Sides[] {
  const rows = pages.map(buildLines)
  const blocks = [0, 1].map((parity) => blockOf(rows.filter((_, page) => page % 2 === parity).flat()))
  const found = pages.map((runs, page) => partPage(runs, rows[page]!, blocks[page % 2]!))
  const numbers = found.map(({ beside }) => beside.filter(({ text }) => /^\d{1,5}$/.test(text)))
  const areCounted = countUp(numbers)
  return found.map(({ text, beside }, page) => {
    const counted = new Set(areCounted ? numbers[page] : [])
    const words = beside.filter((run) => !counted.has(run))
    const isMuch = lettersOf(words) > MOST_BESIDE * lettersOf([...text, ...words])
    return {
      text: isMuch ? [...text, ...words] : text,
      notes: isMuch ? [] : buildLines(words),
      lineNumbers: counted.size,
    }
  })
}

function partPage(runs: readonly Run[], rows: readonly Line[], { left, right }: Block) {
  const beside: Run[] = []
  for (const row of rows) {
    const isOutside = (run: Run) => (left !== null && run.right < left - 1) || (right !== null && run.x > right + 1)
    const outer = row.runs.filter(isOutside)
    if (outer.length === 0) continue
    const inner = row.runs.filter((run) => !isOutside(run))
    const isApart = (run: Run) =>
      inner.every((one) => Math.max(one.x - run.right, run.x - one.right) >= ROOM * run.size)
    // Words of one line that goes over the edge belong to it.
    const before = outer.filter(({ right: end }) => inner.length > 0 && end <= inner[0]!.x)
    const behind = outer.filter((run) => !before.includes(run))
    for (const side of [before, behind]) if (side.every(isApart)) beside.push(...side)
  }
  const places = new Set(beside.map(placeOf))
  return { text: runs.filter((run) => !places.has(placeOf(run))), beside }
}

/** Lines have copies of their runs. */
function placeOf({ x, y, text }: Run): string {
  return `${x} ${y} ${text}`
}

function blockOf(rows: readonly Line[]): Block {
  const longest = rows.map(longestSegment)
  const left = edgeOf(
    longest.map(([first]) => first!.x),
    Math.min,
  )
  const right = edgeOf(
    longest.map((segment) => segment.at(-1)!.right),
    Math.max,
  )
  if (left === null || right === null) return { left: null, right: null }
  const [from, to] = [Math.min(...rows.map(({ x }) => x)), Math.max(...rows.map((row) => row.right))]
  const size = rows[Math.floor(rows.length / 2)]!.size
  if (right - left < Math.max(NARROWEST * size, 0.55 * (to - from))) return { left: null, right: null }
  // Rows of a table, or single words, tell no edge.
  const wide = longest.filter((segment) => segment.at(-1)!.right - segment[0]!.x > 0.28 * (right - left))
  return wide.length < 0.6 * rows.length ? { left: null, right: null } : { left, right }
}

/** The outermost place at which a good share of the lines begins or ends. */
function edgeOf(places: readonly number[], outermost: (...places: number[]) => number): number | null {
  const sorted = [...places].sort((a, b) => a - b)
  const common: number[] = []
  for (let from = 0, to = 0; from < sorted.length; from++) {
    while (to < sorted.length && sorted[to]! - sorted[from]! <= NEAR) to++
    if (to - from > EDGE * sorted.length) common.push(sorted[from]!, sorted[to - 1]!)
  }
  return common.length === 0 ? null : common.reduce((one, other) => outermost(one, other))
}

/** The part of a line that no wide room divides. */
function longestSegment({ runs }: Line): readonly Run[] {
  let best: readonly Run[] = []
  let from = 0
  for (let at = 1; at <= runs.length; at++) {
    const run = runs[at]
    if (run !== undefined && run.x - runs[at - 1]!.right < ROOM * run.size) continue
    const segment = runs.slice(from, at)
    const width = (some: readonly Run[]) => (some.length === 0 ? 0 : some.at(-1)!.right - some[0]!.x)
    if (width(segment) > width(best)) best = segment
    from = at
  }
  return best
}

/** Whether numbers in the margins grow by the same step down each page: `5`, `10`, `15`. */
function countUp(pages: readonly (readonly Run[])[]): boolean {
  const steps = new Map<number, number>()
  let all = 0
  for (const runs of pages) {
    const values = [...runs].sort((a, b) => a.y - b.y).map(({ text }) => Number(text))
    for (const [at, value] of values.entries()) {
      if (at === 0) continue
      all++
      const step = value - values[at - 1]!
      steps.set(step, (steps.get(step) ?? 0) + 1)
    }
  }
  const [step = 0, count = 0] = [...steps].sort(([, a], [, b]) => b - a)[0] ?? []
  return step > 0 && step <= 10 && count >= FEWEST_NUMBERS - 1 && count >= 0.7 * all
}

function lettersOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0)
}
