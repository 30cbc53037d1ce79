import type { Line } from '../lines.js'
import {
  areHalves,
  isPageHead,
  labelOfNote,
  MOST_NOTE_LINES,
  mayBeFurniture,
  namesPage,
  pageNumberOf,
  patternOf,
} from './page-lines.js'

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
 * ends. A single one is known only between two halves of a sentence, or by its looks behind a form feed.
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

/** Whether a page stands between each and the next; the last page of a document may be short. */
const areSpread = (group: readonly number[], placed: readonly PlacedLine[]) =>
  group.every((at, i) => {
    const before = group[i - 1]
    if (before === undefined || at - before > SHORTEST_PAGE) return true
    if (i === group.length - 1 && i >= FEWEST) return true
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
    return breaksSentence(placed, from, to)
  })
  return breaks.length * 3 >= group.length
}

/** Whether the lines before and behind are halves of a sentence; notes at the foot of a page may stand before too. */
function breaksSentence(placed: readonly PlacedLine[], from: number, to: number): boolean {
  const [before, behind] = [placed[from - 1], placed[to]]
  if (before === undefined || behind === undefined) return false
  if (areHalves(before.words, behind.words)) return true
  const above = placed[aboveNotes(placed, from) - 1]
  return above !== undefined && above !== before && areHalves(above.words, behind.words)
}

/** Where the notes begin that end before a line: each or all of them behind a blank line. */
function aboveNotes(placed: readonly PlacedLine[], end: number): number {
  let top = end
  for (let at = end - 1; at >= 0 && end - at <= MOST_NOTE_LINES; at--) {
    const { words, apart } = placed[at]!
    if (apart && labelOfNote(words) === null) break
    if (apart) top = at
  }
  return top
}

/** Lines that stand once, or too seldom, between two halves of a sentence. */
function* singles(placed: readonly PlacedLine[], sure: ReadonlySet<number>): Generator<number> {
  for (let at = 0; at < placed.length - 2; at++) {
    const next = placed[at + 1]!
    if (next.fed && isPageHead(next.words) && placed[at + 2]!.apart) yield at + 1
    if (sure.has(at) || !mayBeFurniture(placed[at + 1]!.words)) continue
    let to = at + 1
    while (to < placed.length && to - at <= MOST_LINES && mayBeFurniture(placed[to]!.words)) to++
    const run = placed.slice(at + 1, to)
    const behind = placed[to]
    if (behind === undefined || !breaksSentence(placed, at + 1, to)) continue
    const apart = placed[at + 1]!.apart && behind.apart
    const isPage = run.some(({ words }) => namesPage(words) || (apart && pageNumberOf(words) !== null))
    if (isPage) for (let line = at + 1; line < to; line++) yield line
  }
}
