import type { ImportedBlock, ImportedDocument, ImportWarning, Piece } from './imported-document.js'

/** How many markers and notes a document has, and which of them belong to no other. */
export interface NoteCounts {
  readonly markers: number
  readonly notes: number
  /** Labels of markers without a note, and of notes without a marker, in the order of the document. */
  readonly withoutNote: readonly string[]
  readonly withoutMarker: readonly string[]
}

/** Counts the markers and notes of a document, so that none is lost in silence. */
export function countNotes({ blocks, notes }: ImportedDocument): NoteCounts {
  const inNotes = notes.flatMap(({ pieces }) => labelsOf(pieces))
  const used = blocks.flatMap((block) => labelsOf(piecesOf(block)))
  const known = new Set(notes.map(({ label }) => label))
  const called = new Set([...used, ...inNotes])
  return {
    markers: used.length + inNotes.length,
    notes: notes.length,
    withoutNote: [...used, ...inNotes].filter((label) => !known.has(label)),
    withoutMarker: notes.map(({ label }) => label).filter((label) => !called.has(label)),
  }
}

/** Warnings of markers and notes that belong to no other, of the kinds that the importer has said nothing of itself. */
export function warnOfNotes(document: ImportedDocument): ImportWarning[] {
  const { withoutNote, withoutMarker } = countNotes(document)
  const warnings = [
    ...withoutNote.map((label) => ({ code: 'marker-without-note', message: `No note ${label} for its marker` })),
    ...withoutMarker.map((label) => ({ code: 'note-without-marker', message: `No marker of note ${label}` })),
  ]
  return warnings.filter(({ code }) => !document.warnings.some((known) => known.code === code))
}

/** The pieces of a block, cell by cell. */
export function piecesOf(block: ImportedBlock): readonly Piece[] {
  if (block.kind === 'page') return []
  return block.kind === 'table' ? block.rows.flat(2) : block.pieces
}

function labelsOf(pieces: readonly Piece[]): string[] {
  return pieces.flatMap((piece) => (piece.kind === 'note' ? [piece.label] : []))
}
