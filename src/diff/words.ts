import type { EventDate } from '../model/event.js'
import {
  type Cause,
  type Change,
  type ChangeKind,
  type Comparison,
  changeKinds,
  type DocumentChanges,
  type FieldChange,
} from './change.js'

/** The kinds of a comparison with their numbers, in words: `2 added, 1 re-dated`. */
export function totalsOf({ counts, same, reviewed }: Comparison): string {
  const parts = changeKinds.flatMap((kind) => (counts[kind] > 0 ? [`${counts[kind]} ${kind}`] : []))
  return `${parts.length === 0 ? 'no changes' : parts.join(', ')}; ${same} the same${reviewed === 0 ? '' : `; ${reviewed} by review`}`
}

/** The kinds of one document's changes with their numbers. */
export function changeCountsOf({ changes }: DocumentChanges): Map<ChangeKind, number> {
  const counts = new Map<ChangeKind, number>()
  for (const kind of changeKinds) {
    const number = changes.filter(({ kinds }) => kinds.includes(kind)).length
    if (number > 0) counts.set(kind, number)
  }
  return counts
}

/** The same in words: `2 added, 1 re-dated`. */
export function changesInWords(document: DocumentChanges): string {
  return [...changeCountsOf(document)].map(([kind, number]) => `${number} ${kind}`).join(', ')
}

/** A date in words: `1978-10 (in October 1978, explicit)`. */
export function dateInWords({ text, edtf, anchor }: EventDate): string {
  return `${edtf} (${text}, ${anchor})`
}

const reasons: Readonly<Record<Cause, string>> = {
  source: 'the source was edited',
  review: 'people decided',
  options: 'the options were changed',
  version: 'another version of Regesta',
  extractor: 'the source is the same, the extractor reads it in another way',
}

/** The kinds of a change, and whether people made it: `re-dated (by review)`. */
export function kindsOf({ kinds, by }: Change): string {
  return `${kinds.join(', ')}${by === undefined ? '' : ' (by review)'}`
}

/** Marks a field that people changed, where the extractor changed others of the event. */
export function markOf(field: FieldChange, change: Change): string {
  return field.by === undefined || change.by !== undefined ? '' : ' (by review)'
}

/** Why a document's records differ, and what it was called, in words. */
export function reasonsOf({ causes, renamedFrom }: DocumentChanges): string {
  const words = causes.map((cause) => reasons[cause])
  return [...(renamedFrom === undefined ? [] : [`renamed from ${renamedFrom}`]), ...words].join('; ')
}

/** How many events that only moved are listed before they are counted instead. */
const MOST_MOVED = 5

/** The changes that are listed, and how many events that only moved are not. */
export function foldMoved({ changes }: DocumentChanges, folds: boolean): { listed: readonly Change[]; moved: number } {
  const listed = changes.filter(({ kinds }) => kinds[0] !== 'moved-only')
  const moved = changes.length - listed.length
  return folds && moved > MOST_MOVED ? { listed, moved } : { listed: changes, moved: 0 }
}
