import type { ImportedBlock, Piece } from '../../imported-document.js'
import type { Tally } from '../../office/tally.js'
import type { WikiNotes } from './wiki-notes.js'

/** What stands in a line, or a block of its own between two. */
export type Inline = Piece | { readonly kind: 'block'; readonly block: ImportedBlock }

/** What a page is read with. */
export interface WikiContext {
  readonly text: string
  /** The indices of what opens by that of what closes. */
  readonly pairs: ReadonlyMap<number, number>
  readonly notes: WikiNotes
  readonly tally: Tally
  /** Templates that nobody knows here, with how often each was left out. */
  readonly unknown: Map<string, number>
}

/** Where something stands: whether it is shown, and how deep. */
export interface Place {
  /** Not shown: names of notes are learned, and markers are counted as left out. */
  readonly isHidden: boolean
  /** Notes that stand here are called elsewhere. */
  readonly isList: boolean
  readonly depth: number
}

/** A range of the text, half-open. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Reads a range of the text. */
export type ReadRange = (context: WikiContext, range: Range, place: Place) => Inline[]

/** The pieces of a line; a block within is read as its words. */
export function piecesOfInline(inline: readonly Inline[]): Piece[] {
  return inline.flatMap((one) => {
    if (one.kind !== 'block') return [one]
    return one.block.kind === 'page' || one.block.kind === 'table' ? [] : one.block.pieces
  })
}

/** Parts between strokes that stand in no inner template, link or table. */
export function splitRange({ text, pairs }: WikiContext, { from, to }: Range): Range[] {
  const parts: Range[] = []
  let start = from
  for (let at = from; at < to; at++) {
    const close = pairs.get(at)
    if (close !== undefined && close < to) at = close + 1
    else if (text[at] === '|') {
      parts.push({ from: start, to: at })
      start = at + 1
    }
  }
  return [...parts, { from: start, to }]
}
