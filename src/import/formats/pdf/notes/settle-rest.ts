import type { ImportWarning } from '../../../imported-document.js'
import type { Atom } from '../prose/atoms.js'
import type { Call } from './body-atom.js'
import type { LabelledNote } from './label-notes.js'
import type { Marker } from './match-markers.js'

/**
 * Settles raised figures that call no note of the file: where their number fits between those before and behind, they are markers whose
 * note is missing; else, and where they look like powers, they stay what they are. Tells of each, and of notes that nothing calls.
 */
export function settleRest(
  notes: readonly LabelledNote[],
  markers: readonly Marker[],
  calls: Map<Atom, Call>,
  pageNames: readonly string[],
): ImportWarning[] {
  const warnings: ImportWarning[] = []
  const looksLikePower = ({ weight, atom }: Marker) => weight < 10 || (notes.length === 0 && /[)\]}|]$/.test(atom.host))
  const isCounted =
    notes.length > 0 || countsUp(markers.filter((marker) => /^\d+$/.test(marker.sign) && !looksLikePower(marker)))
  for (const [at, marker] of markers.entries()) {
    if (marker.note !== null || calls.has(marker.atom) || !/^\d+$/.test(marker.sign) || looksLikePower(marker)) continue
    const where = pageNames[marker.page]!
    if (!isCounted || (notes.length > 0 && !fits(at, markers))) {
      const message = `The raised ${marker.sign} behind "${marker.atom.host}" is out of order and calls no note: it is kept as text`
      warnings.push({ code: 'marker-without-note', message, where })
      continue
    }
    const labels = markers.filter(({ atom }) => atom === marker.atom).map(({ note, sign }) => note?.label ?? sign)
    calls.set(marker.atom, { before: '', labels })
    warnings.push({ code: 'marker-without-note', message: `The marker ${marker.sign} has no note`, where })
  }
  const called = new Set([...calls.values()].flatMap(({ labels }) => labels))
  for (const note of notes) {
    if (called.has(note.label)) continue
    const message = `The note ${note.printed} has no marker in the text`
    warnings.push({ code: 'note-without-marker', message, where: pageNames[note.page]! })
  }
  return warnings
}

/** Most go on from the one before: the notes themselves are not in the file. */
function countsUp(markers: readonly Marker[]): boolean {
  const steps = markers.filter(({ sign }, at) => at > 0 && Number(sign) === Number(markers[at - 1]!.sign) + 1)
  return steps.length >= 0.6 * (markers.length - 1)
}

/** Whether its number lies between those of the matched markers beside it, one count after the other. */
function fits(at: number, markers: readonly Marker[]): boolean {
  const value = Number(markers[at]!.sign)
  const before =
    markers
      .slice(0, at)
      .reverse()
      .find(({ note }) => note !== null && note.value !== null)?.note?.value ?? 0
  const after =
    markers.slice(at + 1).find(({ note }) => note !== null && note.value !== null)?.note?.value ??
    Number.POSITIVE_INFINITY
  return value > before && value - before <= 5 && (value < after || after === 1)
}
