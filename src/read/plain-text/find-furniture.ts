import type { Line } from '../lines.js'
import { areHalves, mayBeFurniture, namesPage, pageNumberOf, patternOf } from './page-lines.js'

/** A line that is not blank. */
interface PlacedLine {
  readonly words: string
  /** A form feed stands before it. */
  readonly fed: boolean
  /** A blank line stands before it. */
  readonly apart: boolean
}

/** Lines of furniture recur so often at least. */
const FEWEST = 3
/** So many lines of text stand on a page at least. */
const SHORTEST_PAGE = 4
/** Pages may be missing between two numbers. */
const WIDEST_STEP = 4
/** So many lines may stand between two pages. */
const MOST_LINES = 6

/**
 * Finds what stands on pages and belongs to no sentence: running heads, numbers and footers, by index of their line. They
 * are known by recurrence at intervals, with numbers that rise, and by what they break: a sentence, or a page that a form feed
 * ends. A single one is known only between two halves of a sentence.
 */
export function findFurniture(text: string, lines: readonly Line[]): ReadonlySet<number> {
  const places = lines.flatMap(({ start, end }, at) => (end > start ? [at] : []))
  const placed = places.map((at, order): PlacedLine => {
    const before = places[order - 1]
    const gap = text.slice(before === undefined ? 0 : lines[before]!.end, lines[at]!.start)
    const apart = before === undefined || at - before > 1
    return { words: text.slice(lines[at]!.start, lines[at]!.end), fed: gap.includes('\f'), apart }
  })
  const groups = [...groupsByPattern(placed), ...risingNumbers(placed)]
  const maybe = new Set(groups.flat())
  const sure = new Set(groups.filter((group) => breaksText(group, placed, maybe)).flat())
  for (const at of singles(placed, sure)) sure.add(at)
  return new Set([...sure].map((order) => places[order]!))
}

/** Lines that are alike at intervals; where they have a number, it rises. */
function groupsByPattern(placed: readonly PlacedLine[]): number[][] {
  const groups = new Map<string, number[]>()
  placed.forEach(({ words }, at) => {
    const pattern = pageNumberOf(words) === null ? patternOf(words) : null
    if (pattern === null) return
    const group = groups.get(pattern)
    if (group === undefined) groups.set(pattern, [at])
    else group.push(at)
  })
  return [...groups].flatMap(([pattern, group]) => {
    if (group.length < FEWEST || !areSpread(group, placed)) return []
    if (!pattern.includes('#')) return group.every((at) => isApart(at, placed)) ? [group] : []
    const numbers = group.map((at) => placed[at]!.words.match(/\d+/g)!.map(Number))
    const rises = numbers[0]!.some((_, i) => numbers.every((row, at) => at === 0 || row[i]! > numbers[at - 1]![i]!))
    return rises || numbers.every((row) => row.join() === numbers[0]!.join()) ? [group] : []
  })
}

/** Runs of lines that are numbers alone and rise from one to the next. */
function risingNumbers(placed: readonly PlacedLine[]): number[][] {
  const runs: number[][] = []
  let last: number | null = null
  placed.forEach(({ words }, at) => {
    const number = pageNumberOf(words)
    if (number === null) return
    const goesOn = last !== null && number > last && number - last <= WIDEST_STEP
    if (goesOn) runs.at(-1)!.push(at)
    else runs.push([at])
    last = number
  })
  return runs.filter((run) => run.length >= FEWEST && areSpread(run, placed))
}

const areSpread = (group: readonly number[], placed: readonly PlacedLine[]) =>
  group.every((at, i) => {
    const before = group[i - 1]
    if (before === undefined || at - before > SHORTEST_PAGE) return true
    return placed.slice(before + 1, at + 1).some(({ fed }) => fed)
  })

const isApart = (at: number, placed: readonly PlacedLine[]) => {
  const [here, next] = [placed[at]!, placed[at + 1]]
  return here.apart || here.fed || next === undefined || next.apart || next.fed || pageNumberOf(next.words) !== null
}

/** Whether a third of the lines of a group stand where a page ends, or amid a sentence. */
function breaksText(group: readonly number[], placed: readonly PlacedLine[], maybe: ReadonlySet<number>): boolean {
  const breaks = group.filter((at) => {
    let [from, to] = [at, at + 1]
    while (maybe.has(from - 1)) from--
    while (maybe.has(to)) to++
    if (placed.slice(from, to + 1).some(({ fed }) => fed)) return true
    const [before, behind] = [placed[from - 1], placed[to]]
    return before !== undefined && behind !== undefined && areHalves(before.words, behind.words)
  })
  return breaks.length * 3 >= group.length
}

/** Lines that stand once, or too seldom, between two halves of a sentence. */
function* singles(placed: readonly PlacedLine[], sure: ReadonlySet<number>): Generator<number> {
  for (let at = 0; at < placed.length - 2; at++) {
    if (sure.has(at) || !mayBeFurniture(placed[at + 1]!.words)) continue
    let to = at + 1
    while (to < placed.length && to - at <= MOST_LINES && mayBeFurniture(placed[to]!.words)) to++
    const run = placed.slice(at + 1, to)
    const behind = placed[to]
    if (behind === undefined || !areHalves(placed[at]!.words, behind.words)) continue
    const apart = placed[at + 1]!.apart && behind.apart
    const isPage = run.some(({ words }) => namesPage(words) || (apart && pageNumberOf(words) !== null))
    if (isPage) for (let line = at + 1; line < to; line++) yield line
  }
}
