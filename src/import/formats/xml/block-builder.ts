import type { ImportedBlock, Piece } from '../../imported-document.js'

/** What words that are met belong to. */
export interface Within {
  readonly kind: 'paragraph' | 'quotation' | 'heading'
  readonly level: number
  /** Of the list that stands around, from 0; -1 outside of lists. */
  readonly depth: number
  readonly isRaised: boolean
}

export const outermost: Within = { kind: 'paragraph', level: 1, depth: -1, isRaised: false }

/** Gathers pieces into blocks. */
export interface BlockBuilder {
  add(piece: Piece, within: Within): void
  /** Ends the block that is open. */
  end(): void
  /** An item begins: its first words are its own block. */
  item(depth: number, number: number | undefined): void
  push(blocks: readonly ImportedBlock[]): void
  finish(): ImportedBlock[]
}

export function buildBlocks(): BlockBuilder {
  const blocks: ImportedBlock[] = []
  let pieces: Piece[] = []
  let within: Within | null = null
  let item: { readonly depth: number; readonly number?: number } | null = null
  const end = () => {
    const [taken, place] = [pieces, within]
    pieces = []
    within = null
    const hasWords = taken.some((piece) => (piece.kind === 'text' ? /\S/.test(piece.text) : piece.kind !== 'page'))
    if (place === null || !hasWords) blocks.push(...taken.filter((piece) => piece.kind === 'page'))
    else if (place.kind === 'heading') blocks.push({ kind: 'heading', level: place.level, pieces: taken })
    else if (item !== null) {
      blocks.push({ kind: 'item', ...item, pieces: taken })
      item = null
    } else blocks.push({ kind: place.kind, pieces: taken })
  }
  return {
    add(piece, place) {
      // A page or white space does not begin a block of its kind.
      if (piece.kind !== 'page' && (piece.kind !== 'text' || /\S/.test(piece.text))) within ??= place
      pieces.push(piece)
    },
    end,
    item(depth, number) {
      end()
      item = { depth: Math.max(0, depth), ...(number !== undefined && { number }) }
    },
    push(more) {
      end()
      blocks.push(...more)
    },
    finish() {
      end()
      return blocks
    },
  }
}
