import type { ImportedNote, Piece } from '../../imported-document.js'
import { writeNumber } from '../../office/write-number.js'

/** The notes of a page, in the order in which they are called. */
export interface WikiNotes {
  /** The marker of a note that has no name, or of one that is called by name; `pieces` where its words stand here. */
  call(group: string, name: string | undefined, pieces: readonly Piece[] | undefined): Piece
  /** Words of a note that is called elsewhere. */
  define(group: string, name: string, pieces: readonly Piece[]): void
  finish(): ImportedNote[]
}

/** Numbers notes as MediaWiki does: each group for itself, `lower-alpha` with letters. */
export function collectWikiNotes(): WikiNotes {
  const labels = new Map<string, string>()
  const words = new Map<string, readonly Piece[]>()
  const counts = new Map<string, number>()
  const taken = new Set<string>()
  const labelOf = (group: string, key: string) => {
    const known = labels.get(key)
    if (known !== undefined) return known
    const count = (counts.get(group) ?? 0) + 1
    counts.set(group, count)
    const base = shownOf(group, count)
    const label = taken.has(base) ? `c${counts.size}-${base}` : base
    taken.add(label)
    labels.set(key, label)
    return label
  }
  const define = (key: string, pieces: readonly Piece[]) => {
    if (!words.has(key) && pieces.some((piece) => piece.kind !== 'text' || /\S/.test(piece.text)))
      words.set(key, pieces)
  }
  const keyOf = (group: string, name: string) => `${group}|${name.trim()}`
  let unnamed = 0
  return {
    call(group, name, pieces) {
      const key = name === undefined ? `${group}|| ${++unnamed}` : keyOf(group, name)
      if (pieces !== undefined) define(key, pieces)
      return { kind: 'note', label: labelOf(group, key) }
    },
    define: (group, name, pieces) => define(keyOf(group, name), pieces),
    finish() {
      // Notes that nobody calls come last, and are said to be so.
      for (const key of words.keys()) labelOf(key.slice(0, key.indexOf('|')), key)
      return [...labels].flatMap(([key, label]) => {
        const pieces = words.get(key)
        return pieces === undefined ? [] : [{ label, pieces }]
      })
    },
  }
}

/** `3`, `c` for a group of letters, `note3` for one that has a name. */
function shownOf(group: string, count: number): string {
  if (group === '') return String(count)
  const letters = /^(lower|upper)-(alpha|roman|latin)$/.exec(group)
  if (letters !== null) {
    const form = letters[2] === 'roman' ? 'Roman' : 'Letter'
    return writeNumber(count, `${letters[1]}${form}`)
  }
  return `${group.replaceAll(/[^\p{L}\p{N}]/gu, '')}${count}`
}
