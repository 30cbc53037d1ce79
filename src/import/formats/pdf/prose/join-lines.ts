import type { Piece } from '../../../imported-document.js'
import type { Call } from '../notes/body-atom.js'
import type { Atom } from './atoms.js'
import type { WordCounts } from './count-words.js'
import { joinWords } from './join-words.js'
import { superscript } from './superscript.js'

/** A line to be joined with the next. */
export interface Row {
  readonly atoms: readonly Atom[]
  readonly page: number
}

export interface JoinContext {
  readonly calls: ReadonlyMap<Atom, Call>
  readonly words: WordCounts
  readonly pageNames: readonly string[]
}

/** Joins lines to the pieces of one block: words broken at a line's end are mended, and a page begins behind such a word, never in it. */
export function joinLines(rows: readonly Row[], { calls, words, pageNames }: JoinContext): Piece[] {
  const pieces: Piece[] = []
  let text = ''
  let turned: string[] = []
  const flush = () => {
    if (text !== '') pieces.push({ kind: 'text', text: text.replaceAll('\u00AD', '') })
    text = ''
  }
  const blank = () => {
    text += ' '
    turnPages()
  }
  const turnPages = () => {
    if (turned.length === 0) return
    flush()
    for (const page of turned) pieces.push({ kind: 'page', page })
    turned = []
  }
  for (const [at, { atoms, page }] of rows.entries()) {
    const before = rows[at - 1]
    if (before !== undefined) {
      turned.push(...pageNames.slice(before.page + 1, page + 1))
      const isMarker = atoms[0]?.raised === true && calls.has(atoms[0])
      const joint =
        text === '' || isMarker ? { drop: 0, blank: !isMarker } : joinWords(text, atoms[0]?.text ?? '', words)
      if (joint.drop === 1) text = text.slice(0, -1)
      if (joint.blank) blank()
    }
    for (const [place, atom] of atoms.entries()) {
      if (place > 0 && atom.blank && !(atom.raised && calls.has(atom))) blank()
      const call = calls.get(atom)
      text += call?.before ?? (atom.raised ? superscript(atom.text) : atom.text)
      if (call === undefined) continue
      flush()
      for (const label of call.labels) pieces.push({ kind: 'note', label })
    }
  }
  flush()
  turnPages()
  return pieces
}
