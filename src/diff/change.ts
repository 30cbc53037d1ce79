import type { EventRecord } from '../model/event.js'

/** What can happen to an event between two outputs, in the order in which it is shown. */
export const changeKinds = [
  'added',
  'removed',
  're-dated',
  're-cited',
  'actors-changed',
  'reworded',
  'reviewed',
  'moved-only',
] as const

export type ChangeKind = (typeof changeKinds)[number]

/** One field of a record, before and after, in words; null where it was not there. */
export interface FieldChange {
  /** `when.edtf`, `actors`, `provenance.line`. */
  readonly field: string
  readonly before: string | null
  readonly after: string | null
  /** Present where a person decided so. */
  readonly by?: 'review'
}

/** What became of one event. An event can be changed in several ways; added, removed and moved-only stand alone. */
export interface Change {
  readonly kinds: readonly ChangeKind[]
  readonly before: EventRecord | null
  readonly after: EventRecord | null
  readonly fields: readonly FieldChange[]
  /** Present where people changed their mind, and nothing else is other than before. */
  readonly by?: 'review'
}

/** Why the records of a document differ: `source` where its bytes have changed, `review` where people decided, else what read it. */
export type Cause = 'source' | 'review' | 'options' | 'version' | 'extractor'

/** The changes of one document. */
export interface DocumentChanges {
  readonly source: string
  /** The name it had before, where the same bytes stood under another. */
  readonly renamedFrom?: string
  readonly causes: readonly Cause[]
  /** In the order of the text: removed events stand where they were. */
  readonly changes: readonly Change[]
  /** How many events are the same. */
  readonly same: number
}

/** What changed between two outputs. */
export interface Comparison {
  /** Documents with changes, in the order of their paths. */
  readonly documents: readonly DocumentChanges[]
  readonly counts: Readonly<Record<ChangeKind, number>>
  readonly same: number
  /** How many changes are by review, wholly or in part. */
  readonly reviewed: number
}
