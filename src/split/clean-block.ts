import type { Span } from '../model/span.js'
import type { Block } from '../text/block.js'
import { type Prose, ProseBuilder, toSource } from '../text/prose.js'

/** The prose of a block without its markers and with its white space folded. */
export interface CleanBlock {
  readonly prose: Prose
  /** Offsets, in the clean text, of the first character behind each line break. */
  readonly breaks: ReadonlySet<number>
  /** Offsets, in the clean text, of the first character behind each run of markers, and how the run stood. */
  readonly marked: ReadonlyMap<number, 'touching' | 'apart'>
}

/** A stretch of white space and markers. */
interface Gap {
  start: number
  end: number
  spaced: boolean
  broken: boolean
  marked: boolean
}

const CLOSING = /[,.;:!?)\]}”’%]/
const WORD_END = /[\p{L}\p{N}.,;:!?)\]”’"'%]/u
const WORD_START = /[\p{L}\p{N}(“‘]/u

/**
 * Takes the markers out of a block and folds white space, so that what is left reads as if no marker had ever stood
 * there: `word, [26] Iraq` → `word, Iraq`, `1961 [14].` → `1961.`, `1961.[14]In` → `1961. In`.
 */
export function cleanBlock({ prose }: Block, markers: readonly Span[]): CleanBlock {
  const { text } = prose
  const builder = new ProseBuilder()
  const breaks = new Set<number>()
  const marked = new Map<number, 'touching' | 'apart'>()
  let from = 0
  for (const gap of findGaps(text, markers)) {
    builder.copy(prose, from, gap.start)
    from = gap.end
    if (builder.length > 0 && from < text.length && keepsSpace(text, gap)) {
      const span = toSource(prose, gap.start, gap.end)
      builder.add(' ', span.start, span.end)
    }
    if (gap.broken) breaks.add(builder.length)
    if (gap.marked) marked.set(builder.length, /\s/.test(text[gap.start]!) ? 'apart' : 'touching')
  }
  return { prose: builder.copy(prose, from, text.length).build(), breaks, marked }
}

function keepsSpace(text: string, { start, end, spaced, marked }: Gap): boolean {
  if (!marked) return true
  if (spaced) return !CLOSING.test(text[end]!)
  return WORD_END.test(text[start - 1] ?? '') && WORD_START.test(text[end]!)
}

/** The runs of white space and markers of a text, in order. */
function* findGaps(text: string, markers: readonly Span[]): Generator<Gap> {
  let open: Gap | null = null
  let at = 0
  const spaces = text.matchAll(/\s+/g)
  let space = spaces.next()
  while (!space.done || at < markers.length) {
    const marker = markers[at]
    const spaceStart = space.done ? Number.POSITIVE_INFINITY : space.value.index
    const isMarker = marker !== undefined && marker.start <= spaceStart
    const run = space.done ? '' : space.value[0]
    const start = isMarker ? marker.start : spaceStart
    const end = isMarker ? marker.end : spaceStart + run.length
    if (isMarker) at++
    else space = spaces.next()
    if (open !== null && end <= open.end) continue
    if (open === null || start > open.end) {
      if (open !== null) yield open
      open = { start, end, spaced: false, broken: false, marked: false }
    }
    open.end = end
    if (isMarker) open.marked = true
    else {
      open.spaced = true
      if (run.includes('\n')) open.broken = true
    }
  }
  if (open !== null) yield open
}
