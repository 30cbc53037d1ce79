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

/** White space that does not stay as it is: all but a single space between words. */
const FOLDED_SPACE = /[^\S ]\s*| (?:\s+|$)|^ /g

/** The runs of markers and of white space that does not stay as it is, in order. */
function* findGaps(text: string, markers: readonly Span[]): Generator<Gap> {
  let open: Gap | null = null
  let reached = 0
  for (const { start, end, space } of findParts(text, markers)) {
    if (open !== null && end <= open.end) continue
    if (open === null || start > endOfGap(text, open, space === null)) {
      if (open !== null) yield closeGap(text, open)
      const spaced = space === null && text[start - 1] === ' ' && start > reached
      open = { start: spaced ? start - 1 : start, end: start, spaced, broken: false, marked: false }
    } else if (start > open.end) open.spaced = true
    open.end = end
    reached = end
    if (space === null) open.marked = true
    else {
      open.spaced = true
      if (space.includes('\n')) open.broken = true
    }
  }
  if (open !== null) yield closeGap(text, open)
}

/** Where a gap ends when a single space between it and a marker is counted in. */
function endOfGap(text: string, { end, marked }: Gap, marker: boolean): number {
  return (marked || marker) && text[end] === ' ' ? end + 1 : end
}

function closeGap(text: string, gap: Gap): Gap {
  const end = endOfGap(text, gap, false)
  if (end > gap.end) gap.spaced = true
  gap.end = end
  return gap
}

/** The markers and the runs of white space that does not stay as it is, in order; `space` is null for a marker. */
function* findParts(text: string, markers: readonly Span[]): Generator<Span & { readonly space: string | null }> {
  let at = 0
  for (const { index: start, 0: space } of text.matchAll(FOLDED_SPACE)) {
    for (let marker = markers[at]; marker !== undefined && marker.start <= start; marker = markers[++at]) {
      yield { start: marker.start, end: marker.end, space: null }
    }
    yield { start, end: start + space.length, space }
  }
  for (const { start, end } of markers.slice(at)) yield { start, end, space: null }
}
