import type { EventRecord } from '../model/event.js'
import type { Decision } from '../model/review.js'
import { latestOf, type PlacedDecision } from '../review/decision.js'
import type { Change, FieldChange } from './change.js'

type Decisions = readonly PlacedDecision[] | undefined

/** Tells of a change what a person's change of mind made of it; the rest is the extractor's. */
export type FindMind = (change: Change) => Change

/**
 * Compares what people decided before and after. An event that comes or goes by a decision, and a field of which a decision
 * says something else than before, are by review; where the decisions are the same, the extractor says something else. A
 * side without its review, a single file, is judged by the marks on its records.
 */
export function createMinds(before: Decisions, after: Decisions): FindMind {
  const [old, young] = [createLookup(before), createLookup(after)]
  return (change) => {
    const event = change.after ?? change.before!
    const [was, is] = [old(change.before ?? event), young(event)]
    if (change.before === null) {
      const isAdded = change.after?.review === 'added'
      const isTakenBack = was?.decision === 'reject' && is?.decision !== 'reject'
      return isAdded || isTakenBack ? { ...change, by: 'review' } : change
    }
    if (change.after === null) {
      const isRejected = is?.decision === 'reject' && was?.decision !== 'reject'
      return isRejected || change.before.review === 'added' ? { ...change, by: 'review' } : change
    }
    return withMind(change, fieldsOf(was, is, change, before === undefined && after === undefined))
  }
}

/** The decision on an event: by its id, or for one that was added, at its trigger. */
function createLookup(decisions: Decisions): (event: EventRecord) => Decision | undefined {
  const { byEvent, added } = latestOf(decisions ?? [])
  const byStart = new Map(added.map(({ decision }) => [decision.trigger.start, decision]))
  return ({ id, trigger }) => byEvent.get(id)?.decision ?? byStart.get(trigger.start)
}

/** Names of the fields that two decisions say something else of. */
function fieldsOf(
  was: Decision | undefined,
  is: Decision | undefined,
  { before, after }: Change,
  unknown: boolean,
): ReadonlySet<string> {
  const marks = [before?.review, after?.review]
  if (unknown) {
    const isOther = marks[0] !== marks[1] && marks.includes('changed')
    return new Set(isOther ? [...REVIEWABLE, 'review'] : marks[0] === marks[1] ? [] : ['review'])
  }
  const [old, young] = [patchOf(was), patchOf(is)]
  const names = [...new Set([...Object.keys(old), ...Object.keys(young)])]
  const others = names.filter((name) => JSON.stringify(old[name]) !== JSON.stringify(young[name]))
  return new Set(was?.decision === is?.decision ? others : [...others, 'review'])
}

const REVIEWABLE = ['kind', 'clause', 'negated', 'modality', 'when', 'arguments', 'actors', 'places', 'citations']

function patchOf(decision: Decision | undefined): Readonly<Record<string, unknown>> {
  return decision !== undefined && 'fields' in decision ? (decision.fields ?? {}) : {}
}

function withMind(change: Change, names: ReadonlySet<string>): Change {
  if (names.size === 0) return change
  const fields = change.fields.map((field): FieldChange => {
    const name = rootOf(field)
    const isBy = names.has(name) || (name === 'modality' && names.has('reporter'))
    return isBy ? { ...field, by: 'review' } : field
  })
  return fields.every(({ by }) => by === 'review') ? { ...change, fields, by: 'review' } : { ...change, fields }
}

function rootOf({ field }: FieldChange): string {
  return field.split('.', 1)[0]!
}

/** A change without what is by review; null where nothing is left of it. */
export function withoutMind(change: Change): Change | null {
  if (change.by === 'review') return null
  const fields = change.fields.filter(({ by }) => by === undefined)
  if (fields.length === change.fields.length) return change
  const left = new Set(fields.map((field) => kindOf[rootOf(field)]))
  const kinds = change.kinds.filter((kind) => left.has(kind))
  return { ...change, fields, kinds: kinds.length === 0 ? ['moved-only'] : kinds }
}

/** The kind of change that a field stands for; where an event stands is none of its own. */
const kindOf: Readonly<Partial<Record<string, Change['kinds'][number]>>> = {
  when: 're-dated',
  citations: 're-cited',
  arguments: 'actors-changed',
  actors: 'actors-changed',
  places: 'actors-changed',
  ...Object.fromEntries(
    ['quote', 'clause', 'trigger', 'kind', 'negated', 'modality'].map((name) => [name, 'reworded']),
  ),
  review: 'reviewed',
}
