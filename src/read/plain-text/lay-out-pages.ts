import type { Context } from '../../text/context.js'
import { findParagraphs, type Line } from '../lines.js'
import { findFurniture } from './find-furniture.js'
import { findPageNotes } from './find-page-notes.js'
import { mayBeHalves } from './page-lines.js'

/** A text without its pages. */
export interface Flow {
  readonly paragraphs: readonly (readonly Line[])[]
  /** Notes at the feet of pages, by the index of the paragraph that each stands in or behind. */
  readonly notes: ReadonlyMap<number, readonly FootNote[]>
}

/** A note at the foot of a page. */
export interface FootNote {
  readonly label: string
  readonly lines: readonly Line[]
}

/** Where one page ends and the next begins: the lines between are blank or furniture. */
interface Gap {
  readonly from: number
  readonly to: number
}

/**
 * Takes the pages out of a text: running heads, numbers and footers, and the notes at the foot of a page, over which a
 * paragraph goes on. What is left out is reported with its count.
 */
export function layOutPages(text: string, given: readonly Line[], context: Context): Flow {
  const furniture = findFurniture(text, given)
  report(text, given, furniture, context)
  const gaps = [...findGaps(text, given, furniture)]
  if (gaps.length === 0) return { paragraphs: findParagraphs(text, given), notes: new Map() }
  const width = widthOf(given)
  const flow: Line[] = []
  const notes: (FootNote & { readonly at: number })[] = []
  let from = 0
  for (const { from: start, to } of [...gaps, { from: given.length, to: given.length }]) {
    const found = findPageNotes(text, given, from, start)
    let end = found[0]?.lines[0] ?? start
    while (end > from && isBlank(given[end - 1]!)) end--
    for (const line of given.slice(from, end)) flow.push(line)
    for (const { label, lines } of found)
      notes.push({ label, lines: lines.map((at) => given[at]!), at: given[end - 1]?.start ?? 0 })
    const [before, behind] = [given[end - 1], given[to]]
    from = to
    if (before === undefined || behind === undefined) continue
    const wordsOf = (line: Line) => text.slice(line.start, line.end)
    const isWhole = !mayBeHalves(wordsOf(before), wordsOf(behind), width)
    const isParted = found.length > 0 || !isPlain(given, end, to)
    if (isWhole && isParted) flow.push({ ...before, start: before.end })
  }
  const paragraphs = findParagraphs(text, flow)
  return { paragraphs, notes: placeNotes(paragraphs, notes) }
}

/** Gives each note the last paragraph that begins above it; both ascend. */
function placeNotes(
  paragraphs: readonly (readonly Line[])[],
  notes: readonly (FootNote & { readonly at: number })[],
): ReadonlyMap<number, FootNote[]> {
  const placed = new Map<number, FootNote[]>()
  let above = 0
  for (const { at, ...note } of notes) {
    while (above < paragraphs.length - 1 && paragraphs[above + 1]![0]!.start <= at) above++
    const here = placed.get(above)
    if (here === undefined) placed.set(above, [note])
    else here.push(note)
  }
  return placed
}

const isBlank = ({ start, end }: Line) => end <= start

/** Whether furniture stands in a paragraph, without any blank line. */
const isPlain = (lines: readonly Line[], from: number, to: number) => !lines.slice(from, to).some(isBlank)

/** Stretches of furniture with the blank lines around, and those with a form feed. */
function* findGaps(text: string, lines: readonly Line[], furniture: ReadonlySet<number>): Generator<Gap> {
  let open = 0
  let breaks = false
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at]
    const before = lines[at - 1]?.end ?? 0
    if (line !== undefined && text.slice(before, line.start).includes('\f')) breaks = true
    if (furniture.has(at)) breaks = true
    if (line !== undefined && (isBlank(line) || furniture.has(at))) continue
    if (breaks) yield { from: open, to: at }
    breaks = false
    open = at + 1
  }
}

/** How long a full line is: nine in ten are no longer. */
function widthOf(lines: readonly Line[]): number {
  const lengths = lines.map(({ start, end }) => end - start).filter((length) => length > 0)
  return lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.9)] ?? 0
}

function report(text: string, lines: readonly Line[], furniture: ReadonlySet<number>, context: Context): void {
  const [first] = furniture.size === 0 ? [] : [Math.min(...furniture)]
  if (first === undefined) return
  const { start, end } = lines[first]!
  const count = furniture.size === 1 ? '1 line' : `${furniture.size} lines`
  const message = `Left out ${count} that head or number pages: ${JSON.stringify(text.slice(start, end))}`
  context.report('page-furniture', 'info', furniture.size === 1 ? message : `${message} and others`, { start, end })
}
