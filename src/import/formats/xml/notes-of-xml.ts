import type { ImportedBlock, ImportedDocument, ImportedNote, Piece } from '../../imported-document.js'
import { labelNotes } from '../../office/label-notes.js'
import { relabelBlocks, relabelPieces } from '../../office/relabel.js'

/** A note, in the order of the markers; `pieces` is undefined where a marker has none. */
export interface FoundNote {
  readonly key: string
  readonly shown: string
  readonly isEndnote?: boolean
  readonly page?: string
  readonly pieces: readonly Piece[] | undefined
}

/** Blocks and notes with the labels that readers see. */
export function labelled(
  blocks: readonly ImportedBlock[],
  found: readonly FoundNote[],
): { readonly blocks: ImportedBlock[]; readonly notes: ImportedNote[] } {
  const labels = labelNotes(found)
  const byKey = new Map(found.map(({ key }, at) => [key, labels[at]!]))
  const labelOf = (key: string) => byKey.get(key) ?? key
  return {
    blocks: relabelBlocks(blocks, labelOf),
    notes: found.flatMap(({ key, pieces }) =>
      pieces === undefined ? [] : [{ label: labelOf(key), pieces: relabelPieces(pieces, labelOf) }],
    ),
  }
}

/** The printed pages that begin in blocks. */
export function pagesOf(turned: readonly string[]): Pick<ImportedDocument, 'pages'> {
  if (turned.length === 0) return {}
  return { pages: { first: turned[0]!, last: turned.at(-1)!, count: turned.length, source: 'printed' } }
}
