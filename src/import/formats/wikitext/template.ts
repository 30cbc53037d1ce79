import type { Piece } from '../../imported-document.js'

/** A template as it stands in a text, with what its values hold. */
export interface Template {
  /** In small letters, without `_`. */
  readonly name: string
  /** Values without a name, or named by a number, in order. */
  readonly values: readonly (readonly Piece[])[]
  readonly named: ReadonlyMap<string, readonly Piece[]>
}

/** A value's words, without markers. */
export function wordsOf(pieces: readonly Piece[] | undefined): string {
  return (pieces ?? [])
    .map((piece) => (piece.kind === 'text' || piece.kind === 'link' ? piece.text : ''))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** A text as pieces. */
export function said(text: string): Piece[] {
  return text === '' ? [] : [{ kind: 'text', text }]
}
