import type { ImportWarning } from '../../../imported-document.js'
import type { Atom } from '../prose/atoms.js'
import type { BodyAtom, Call } from './body-atom.js'
import { isExponent } from './is-exponent.js'
import type { LabelledNote } from './label-notes.js'
import type { Marker } from './match-markers.js'
import { mayBeFigure } from './read-labels.js'

/**
 * Finds the markers of notes that a machine misread on a scanned page: between the markers of the notes before and behind, the only raised
 * text that may be a figure, or the only word with this figure behind its stop (`1961.14`). Each is told.
 */
export function repairMarkers(
  notes: readonly LabelledNote[],
  markers: readonly Marker[],
  body: readonly BodyAtom[],
  calls: Map<Atom, Call>,
  pageNames: readonly string[],
): ImportWarning[] {
  const placeOf = new Map<LabelledNote, number>()
  for (const { note, at } of markers) if (note !== null && !placeOf.has(note)) placeOf.set(note, at)
  const warnings: ImportWarning[] = []
  for (const [index, note] of notes.entries()) {
    if (note.value === null || placeOf.has(note)) continue
    const [before, after] = [placeOf.get(notes[index - 1]!), placeOf.get(notes[index + 1]!)]
    const isBetween = notes[index - 1]?.value === note.value - 1 && notes[index + 1]?.value === note.value + 1
    if (!isBetween || before === undefined || after === undefined) continue
    const found = between(body, before, after, note, calls)
    if (found === null) continue
    calls.set(found.atom, { before: found.before, labels: [note.label] })
    placeOf.set(note, found.at)
    const message = `"${found.atom.text}" stands between the markers ${note.value - 1} and ${note.value + 1} and is read as marker ${note.value}`
    warnings.push({ code: 'repaired-figure', message, where: pageNames[body[found.at]!.page]! })
  }
  return warnings
}

function between(
  body: readonly BodyAtom[],
  before: number,
  after: number,
  note: LabelledNote,
  calls: ReadonlyMap<Atom, Call>,
) {
  const raised: { at: number; atom: Atom; before: string }[] = []
  const glued: { at: number; atom: Atom; before: string }[] = []
  for (let at = before + 1; at < after; at++) {
    const { atom, page } = body[at]!
    if (page !== note.page || calls.has(atom)) continue
    const { text } = atom
    if (atom.raised && mayBeFigure(text)) raised.push({ at, atom, before: '' })
    else if (!atom.raised && text.endsWith(String(note.value))) {
      const rest = text.slice(0, -String(note.value).length)
      if (/[\p{L}\d][.,;:!?”"’')\]]+$/u.test(rest)) glued.push({ at, atom, before: rest })
    }
  }
  // A power is read for a misread figure only where no word ends with the right one.
  const figures = raised.filter(({ atom }) => !isExponent(atom.host, atom.text, atom.isBeforeWord))
  if (figures.length === 0 && glued.length === 1) return glued[0]!
  return raised.length === 1 ? raised[0]! : null
}
