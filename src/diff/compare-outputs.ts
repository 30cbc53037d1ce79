import type { EventRecord } from '../model/event.js'
import {
  type Cause,
  type Change,
  type ChangeKind,
  type Comparison,
  changeKinds,
  type DocumentChanges,
} from './change.js'
import { createMinds } from './change-of-mind.js'
import { describeChange } from './describe-change.js'
import { matchEvents, type Pair } from './match-events.js'
import type { DocumentSide, OutputSide } from './output-side.js'

/** Finds what changed between two outputs, event by event. */
export function compareOutputs(before: OutputSide, after: OutputSide): Comparison {
  const documents = pairDocuments(before.documents, after.documents).map(([old, young]) => {
    return compareDocuments(old, young, causesOf(old, young, before, after))
  })
  const counts = Object.fromEntries(changeKinds.map((kind) => [kind, 0])) as Record<ChangeKind, number>
  for (const { changes } of documents) for (const { kinds } of changes) for (const kind of kinds) counts[kind]++
  return {
    documents: documents.filter(({ changes, renamedFrom }) => changes.length > 0 || renamedFrom !== undefined),
    counts,
    same: documents.reduce((sum, { same }) => sum + same, 0),
    reviewed: documents.flatMap(({ changes }) => changes.filter(isByReview)).length,
  }
}

type DocumentPair = readonly [before: DocumentSide | null, after: DocumentSide | null]

/** Pairs documents by path, then those that are left by the bytes of their source: a file that was renamed. */
function pairDocuments(before: readonly DocumentSide[], after: readonly DocumentSide[]): DocumentPair[] {
  const young = new Map(after.map((document) => [document.source, document]))
  const pairs: DocumentPair[] = []
  const gone: DocumentSide[] = []
  for (const document of before) {
    const same = young.get(document.source)
    if (same === undefined) gone.push(document)
    else pairs.push([document, same])
    young.delete(document.source)
  }
  const byBytes = new Map([...young.values()].map((document) => [document.sha256, document]))
  for (const document of gone) {
    const renamed = document.sha256 === null ? undefined : byBytes.get(document.sha256)
    pairs.push([document, renamed ?? null])
    byBytes.delete(document.sha256)
    if (renamed) young.delete(renamed.source)
  }
  for (const document of young.values()) pairs.push([null, document])
  return pairs.sort((a, b) => compare(nameOf(a), nameOf(b)))
}

function nameOf([before, after]: DocumentPair): string {
  return after?.source ?? before?.source ?? ''
}

function compareDocuments(before: DocumentSide | null, after: DocumentSide | null, causes: Cause[]): DocumentChanges {
  const pairs = matchEvents(before?.records ?? [], after?.records ?? [])
  const withMind = createMinds(before?.decisions, after?.decisions)
  const changes: Change[] = []
  let same = 0
  for (const pair of inOrderOfText(pairs)) {
    const change = describeChange(pair)
    if (change === null) same++
    else changes.push(withMind(change))
  }
  const renamed = before !== null && after !== null && before.source !== after.source
  return {
    source: nameOf([before, after]),
    ...(renamed ? { renamedFrom: before.source } : {}),
    causes: withReview(causes, changes),
    changes,
    same,
  }
}

function isByReview({ by, fields }: Change): boolean {
  return by === 'review' || fields.some((field) => field.by === 'review')
}

/** The causes with people's decisions among them; where these explain everything, nothing read it in another way. */
function withReview(causes: Cause[], changes: readonly Change[]): Cause[] {
  if (!changes.some(isByReview)) return causes
  const isAll = changes.every(({ by }) => by === 'review')
  return ['review', ...causes.filter((cause) => !(isAll && cause === 'extractor'))]
}

/** Pairs in the order of the text after; what is gone stands behind what it followed before. */
function inOrderOfText(pairs: readonly Pair[]): Pair[] {
  let place = -1
  const keyed = pairs.map((pair) => {
    if (pair.after !== null) place = startOf(pair.after)
    return { pair, place: pair.after === null ? place + 0.5 : place }
  })
  return keyed.sort((a, b) => a.place - b.place).map(({ pair }) => pair)
}

function startOf({ trigger }: EventRecord): number {
  return trigger.start
}

/** Why the records of a document may differ: the source's bytes have changed, or else what read it. */
function causesOf(
  old: DocumentSide | null,
  young: DocumentSide | null,
  before: OutputSide,
  after: OutputSide,
): Cause[] {
  const causes: Cause[] = []
  if (old?.sha256 !== young?.sha256) causes.push('source')
  if (old === null || young === null) return causes
  if (before.options !== null && after.options !== null && !sameOptions(before, after)) causes.push('options')
  if (before.version !== null && after.version !== null && before.version !== after.version) causes.push('version')
  return causes.length === 0 ? ['extractor'] : causes
}

function sameOptions(before: OutputSide, after: OutputSide): boolean {
  return JSON.stringify(before.options) === JSON.stringify(after.options)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
