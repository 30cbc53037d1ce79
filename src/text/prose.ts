import type { Span } from '../model/span.js'
import { partitionPoint } from './partition-point.js'

/**
 * A stretch of clean text and where it stands in the source. Where `size` is `end - start` the two run in step;
 * otherwise the piece is an atom (an entity, a folded line break) that maps as a whole.
 */
export interface Piece {
  /** Offset in the clean text. */
  readonly at: number
  /** Length in the clean text. */
  readonly size: number
  /** Half-open range in the source. */
  readonly start: number
  readonly end: number
}

/** Clean text with an exact map back to its source; all offsets are UTF-16 code units. Pieces ascend in the clean text. */
export interface Prose {
  readonly text: string
  readonly pieces: readonly Piece[]
  /** Pieces do not ascend in the source: from the foot of a column the text goes on at the head of the next. */
  readonly isFolded?: boolean
}

/** Collects prose from left to right. */
export class ProseBuilder {
  #text = ''
  #pieces: Piece[] = []
  #isFolded = false

  /** The length of the clean text so far. */
  get length(): number {
    return this.#text.length
  }

  /** Adds text that stands for `source[start, end)`: in step where the lengths agree, else as an atom. */
  add(text: string, start: number, end: number): this {
    if (text === '') return this
    const last = this.#pieces.at(-1)
    const at = this.#text.length
    if (last !== undefined && start < last.end) this.#isFolded = true
    const joins = last !== undefined && last.end === start && last.size === last.end - last.start
    if (joins && text.length === end - start) {
      this.#pieces[this.#pieces.length - 1] = { at: last.at, size: last.size + text.length, start: last.start, end }
    } else {
      this.#pieces.push({ at, size: text.length, start, end })
    }
    this.#text += text
    return this
  }

  /** Adds the part `[start, end)` of another prose, with its map. */
  copy(prose: Prose, start: number, end: number): this {
    for (let i = pieceAt(prose, start); i < prose.pieces.length; i++) {
      const piece = prose.pieces[i]!
      if (piece.at >= end) break
      const from = Math.max(start, piece.at)
      const to = Math.min(end, piece.at + piece.size)
      if (to <= from) continue
      const text = prose.text.slice(from, to)
      if (piece.size === piece.end - piece.start) {
        this.add(text, piece.start + from - piece.at, piece.start + to - piece.at)
      } else this.add(text, piece.start, piece.end)
    }
    return this
  }

  build(): Prose {
    const { length } = this.#pieces
    const prose = { text: this.#text, pieces: this.#pieces }
    return this.#isFolded && length > 1 ? { ...prose, isFolded: true } : prose
  }
}

/** The prose of a stretch of the source, in step. */
export function proseOf(text: string, start = 0): Prose {
  return new ProseBuilder().add(text, start, start + text.length).build()
}

/** The part `[start, end)` of a prose, with its map. */
export function sliceProse(prose: Prose, start: number, end: number): Prose {
  return new ProseBuilder().copy(prose, start, end).build()
}

/** A prose without the given spans of its clean text, which ascend and do not overlap. */
export function withoutSpans(prose: Prose, spans: readonly Span[]): Prose {
  const builder = new ProseBuilder()
  let from = 0
  for (const span of spans) {
    builder.copy(prose, from, span.start)
    from = span.end
  }
  return builder.copy(prose, from, prose.text.length).build()
}

/** A prose in which each run of white space is one space, and none is left at either end. */
export function foldSpace(prose: Prose): Prose {
  const { text } = prose
  const builder = new ProseBuilder()
  let from = 0
  for (const { index, 0: run } of text.matchAll(/\s+/g)) {
    builder.copy(prose, from, index)
    from = index + run.length
    if (index === 0 || from === text.length) continue
    const span = toSource(prose, index, from)
    builder.add(' ', span.start, span.end)
  }
  return builder.copy(prose, from, text.length).build()
}

/** The smallest stretch of the source that holds the clean text `[start, end)`. An empty range maps to an empty one. */
export function toSource(prose: Prose, start: number, end: number): Span {
  const first = prose.pieces[pieceAt(prose, start)]
  if (first === undefined) return { start: prose.pieces.at(-1)?.end ?? 0, end: prose.pieces.at(-1)?.end ?? 0 }
  const inStep = first.size === first.end - first.start
  const from = inStep ? first.start + start - first.at : first.start
  if (end <= start) return { start: from, end: from }
  if (prose.isFolded) return foldedSource(prose, start, end)
  const last = prose.pieces[pieceAt(prose, end - 1)]!
  return { start: from, end: last.size === last.end - last.start ? last.start + end - last.at : last.end }
}

/** The same where pieces do not ascend: from the least offset to the greatest. */
function foldedSource({ text, pieces }: Prose, start: number, end: number): Span {
  const spans: Span[] = []
  for (let at = pieceAt({ text, pieces }, start); at < pieces.length && pieces[at]!.at < end; at++) {
    const piece = pieces[at]!
    const isInStep = piece.size === piece.end - piece.start
    const from = isInStep ? piece.start + Math.max(0, start - piece.at) : piece.start
    const to = isInStep ? piece.start + Math.min(piece.size, end - piece.at) : piece.end
    spans.push({ start: from, end: to })
  }
  return {
    start: spans.reduce((least, span) => Math.min(least, span.start), Number.POSITIVE_INFINITY),
    end: spans.reduce((greatest, span) => Math.max(greatest, span.end), 0),
  }
}

/** The clean offset of the first character that stands at or behind `offset` of the source; the text's length if none. */
export function toClean(prose: Prose, offset: number): number {
  const at = prose.isFolded
    ? foldedPieceAt(prose, offset)
    : partitionPoint(prose.pieces.length, (i) => prose.pieces[i]!.end <= offset)
  const piece = prose.pieces[at]
  if (piece === undefined) return prose.text.length
  if (offset <= piece.start || piece.size !== piece.end - piece.start) return piece.at
  return piece.at + offset - piece.start
}

/** The pieces of a folded prose by where they stand in the source, as their indexes. */
const orders = new WeakMap<readonly Piece[], number[]>()

/** Index of the piece that holds an offset of the source, or follows on the one that ends there; else of the nearest behind it. */
function foldedPieceAt({ pieces }: Prose, offset: number): number {
  let order = orders.get(pieces)
  if (order === undefined) {
    order = pieces.map((_, at) => at).sort((a, b) => pieces[a]!.start - pieces[b]!.start)
    orders.set(pieces, order)
  }
  const sorted = order
  const place = partitionPoint(sorted.length, (i) => pieces[sorted[i]!]!.end <= offset)
  const [before, behind] = [sorted[place - 1], sorted[place]]
  if (behind !== undefined && pieces[behind]!.start <= offset) return behind
  return before !== undefined && pieces[before]!.end === offset ? before + 1 : (behind ?? pieces.length)
}

/** Index of the piece that holds the clean offset; the number of pieces where the offset is behind the text. */
function pieceAt(prose: Prose, offset: number): number {
  return partitionPoint(prose.pieces.length, (i) => prose.pieces[i]!.at + prose.pieces[i]!.size <= offset)
}
