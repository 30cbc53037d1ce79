import type { Span } from '../model/span.js'
import type { Block } from '../text/block.js'
import { type Prose, toClean, toSource } from '../text/prose.js'
import type { SentenceText } from '../text/tagged-sentence.js'
import type { Marker } from './marker-style.js'

/** Markers of one line with nothing but white space between them: `[5][6] [7]`. They belong to the same text. */
export interface MarkerRun {
  /** Index of the block. */
  readonly block: number
  readonly markers: readonly Marker[]
  /** What stands before the run: text that it touches, a space, a line break, or the start of the block. */
  readonly before: 'text' | 'space' | 'line' | 'block'
  /** The text right before, white space left out; at most a few words. */
  readonly textBefore: string
  /** The text on the same line behind the run, from its first character that is no space; at most a few words. */
  readonly textBehind: string
  /** The last sentence of the block that starts before the run, or null. */
  readonly previous: SentenceText | null
  /** The first sentence of the block that starts behind the run, or null. */
  readonly next: SentenceText | null
  /** The run stands inside `previous`. */
  readonly inside: boolean
  /** The run stands inside `previous`, and only its full stop and closing quotes follow. */
  readonly beforeStop: boolean
}

const SIGHT = 60
const STOP = /^[\s.!?…"'”’»)\]]{1,8}/

/** Gathers the markers of a block into runs and finds the sentences around each, in one pass over both. */
export function findRuns(
  block: Block,
  at: number,
  markers: readonly Marker[],
  sentences: readonly SentenceText[],
): MarkerRun[] {
  const { prose } = block
  const runs: MarkerRun[] = []
  let next = 0
  let first = 0
  while (first < markers.length) {
    const start = markers[first]!.start
    let last = first
    while (last + 1 < markers.length && isBlank(prose.text, markers[last]!.end, markers[last + 1]!.start)) last++
    const end = markers[last]!.end
    const source = placeIn(prose, start, end)
    while (next < sentences.length && placeOf(prose, sentences[next]!).start < source.start) next++
    const previous = sentences[next - 1] ?? null
    const inside = previous !== null && source.start < placeOf(prose, previous).end
    const stop = inside ? (STOP.exec(prose.text.slice(end, end + 8))?.[0].trimEnd() ?? '') : ''
    const blank = startOfBlank(prose.text, start)
    runs.push({
      block: at,
      markers: markers.slice(first, last + 1),
      before: whatStands(prose.text.slice(blank, start), blank),
      textBefore: prose.text.slice(Math.max(0, blank - SIGHT), blank),
      textBehind: /^[^\n]*/.exec(prose.text.slice(end, end + SIGHT))![0].trimStart(),
      previous,
      next: sentences[next] ?? null,
      inside,
      beforeStop: stop !== '' && placeIn(prose, end, end + stop.length).end >= placeOf(prose, previous!).end,
    })
    first = last + 1
  }
  return runs
}

/** Where a stretch of a block stands: in the source, or in the block itself where that goes back and forth in the source. */
const placeIn = (prose: Prose, start: number, end: number): Span =>
  prose.isFolded ? { start, end } : toSource(prose, start, end)

/** Where a sentence of the block stands, in the same terms. */
function placeOf(prose: Prose, { span, prose: { pieces } }: SentenceText): Span {
  if (!prose.isFolded) return span
  return { start: toClean(prose, pieces[0]!.start), end: toClean(prose, pieces.at(-1)!.end - 1) + 1 }
}

function whatStands(blank: string, start: number): MarkerRun['before'] {
  if (start === 0) return 'block'
  if (blank === '') return 'text'
  return blank.includes('\n') ? 'line' : 'space'
}

/** Whether nothing but white space of one line stands in a range. */
function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text[at] === '\n' || !/\s/.test(text[at]!)) return false
  return true
}

/** Start of the white space that ends at `end`. */
function startOfBlank(text: string, end: number): number {
  let start = end
  while (start > 0 && /\s/.test(text[start - 1]!)) start--
  return start
}
