import type { ImportedBlock, ImportWarning, Piece } from '../../imported-document.js'
import { type BlockRows, tableOrBlocks } from '../../office/table-or-blocks.js'

/** What a paragraph is by its style and its place. */
export interface ParagraphTraits {
  readonly level: number | undefined
  readonly isQuotation: boolean
  readonly isInTable: boolean
  /** Depth of the list that it is an item of. */
  readonly depth: number | undefined
}

/** Where the words of a text go: of the document, or of a note. */
export interface RtfSink {
  add(piece: Piece): void
  /** The mark of the item that begins: `•`, `3.`. */
  mark(text: string): void
  endParagraph(traits: ParagraphTraits): void
  endCell(traits: ParagraphTraits): void
  endRow(): void
  /** Takes a raised sign of the author's back, such as `*`, which stands before its note. */
  takeSign(): string | undefined
  finish(traits: ParagraphTraits): ImportedBlock[]
}

const ITEM = /^\s{0,9}(?:([•·◦▪‣–*-])|(\d{1,4})[.)])\t/
const SIGN = /^\s*([*†‡§¶]{1,4}|[a-z])\s*$/

/** Gathers the words of a text into blocks. */
export function createRtfSink(warn: (warning: ImportWarning) => void): RtfSink {
  const blocks: ImportedBlock[] = []
  let pieces: Piece[] = []
  let mark: string | undefined
  let cell: ImportedBlock[] = []
  let row: ImportedBlock[][] = []
  let rows: BlockRows[number][] = []

  const take = (traits: ParagraphTraits): ImportedBlock[] => {
    const taken = blockOf(pieces, mark, traits)
    pieces = []
    mark = undefined
    return taken
  }
  const endTable = () => {
    if (row.length > 0 || cell.length > 0) {
      rows.push([...row, ...(cell.length > 0 ? [cell] : [])])
      row = []
      cell = []
    }
    if (rows.length === 0) return
    const { blocks: shown, warning } = tableOrBlocks(rows)
    if (warning !== undefined) warn(warning)
    blocks.push(...shown)
    rows = []
  }
  return {
    add(piece) {
      const last = pieces.at(-1)
      if (piece.kind === 'text' && last?.kind === 'text' && isRaised(last.text) === isRaised(piece.text))
        pieces[pieces.length - 1] = { kind: 'text', text: last.text + piece.text }
      else pieces.push(piece)
    },
    mark(text) {
      mark = (mark ?? '') + text
    },
    endParagraph(traits) {
      const taken = take(traits)
      if (traits.isInTable) cell.push(...taken)
      else {
        if (taken.length > 0) endTable()
        blocks.push(...taken)
      }
    },
    endCell(traits) {
      row.push([...cell, ...take(traits)])
      cell = []
    },
    endRow() {
      if (row.length > 0) rows.push(row)
      row = []
    },
    takeSign() {
      const last = pieces.at(-1)
      const sign = last?.kind === 'text' ? SIGN.exec(last.text)?.[1] : undefined
      if (sign !== undefined) pieces.pop()
      return sign
    },
    finish(traits) {
      const taken = take(traits)
      if (traits.isInTable) cell.push(...taken)
      endTable()
      if (!traits.isInTable) blocks.push(...taken)
      return blocks
    },
  }
}

/** A sign of its own is kept apart from the words before it. */
function isRaised(text: string): boolean {
  return SIGN.test(text)
}

function blockOf(given: readonly Piece[], mark: string | undefined, traits: ParagraphTraits): ImportedBlock[] {
  const pages = given.every((piece) => piece.kind === 'page' || (piece.kind === 'text' && !/\S/.test(piece.text)))
  if (pages) return given.flatMap((piece) => (piece.kind === 'page' ? [piece] : []))
  const first = given[0]
  const drawn = mark === undefined && first?.kind === 'text' ? ITEM.exec(first.text) : null
  const pieces =
    drawn === null || first?.kind !== 'text'
      ? given
      : [{ kind: 'text' as const, text: first.text.slice(drawn[0].length) }, ...given.slice(1)]
  if (traits.level !== undefined) return [{ kind: 'heading', level: traits.level, pieces }]
  if (mark !== undefined || drawn !== null) {
    const number = drawn?.[2] ?? /^\s*(\d{1,4})[.)]?\s*$/.exec(mark ?? '')?.[1]
    return [{ kind: 'item', depth: traits.depth ?? 0, ...(number !== undefined && { number: Number(number) }), pieces }]
  }
  return [{ kind: traits.isQuotation ? 'quotation' : 'paragraph', pieces }]
}
