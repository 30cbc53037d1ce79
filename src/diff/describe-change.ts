import type { EventArgument, EventCitation, EventDate, EventPlace, EventRecord } from '../model/event.js'
import type { Span } from '../model/span.js'
import type { Change, ChangeKind, FieldChange } from './change.js'
import type { Pair } from './match-events.js'
import { partOf } from './traits.js'
import { dateInWords } from './words.js'

/** Says what became of an event, or null where it is the same. */
export function describeChange({ before, after }: Pair): Change | null {
  if (before === null || after === null) {
    return { kinds: [before === null ? 'added' : 'removed'], before, after, fields: [] }
  }
  const kinds: ChangeKind[] = []
  const fields: FieldChange[] = []
  const add = (kind: ChangeKind, changed: readonly FieldChange[]) => {
    if (changed.length > 0) kinds.push(kind)
    fields.push(...changed)
  }
  add('re-dated', dateChanges(before.when, after.when))
  add('re-cited', listChanges('citations', before.citations, after.citations, citation))
  add('actors-changed', [
    ...listChanges('arguments', before.arguments, after.arguments, argument),
    ...listChanges('actors', before.actors, after.actors, actor),
    ...listChanges('places', before.places, after.places, place),
  ])
  add('reworded', wordChanges(before, after))
  add('reviewed', changed('review', before.review ?? null, after.review ?? null))
  const moved = placeChanges(before, after)
  if (kinds.length === 0 && moved.length === 0) return null
  if (kinds.length === 0) kinds.push('moved-only')
  return { kinds, before, after, fields: [...fields, ...moved] }
}

function changed(field: string, before: string | null, after: string | null): FieldChange[] {
  return before === after ? [] : [{ field, before, after }]
}

function dateChanges(before: EventDate | null, after: EventDate | null): FieldChange[] {
  if (before === null || after === null)
    return changed('when', before && dateInWords(before), after && dateInWords(after))
  const keys = ['text', 'edtf', 'earliest', 'latest', 'precision', 'anchor', 'rule'] as const
  return keys.flatMap((key) => changed(`when.${key}`, before[key], after[key]))
}

/** The entries of a list that are not the same on both sides, in words; all of them where only their order is another. */
function listChanges<T>(field: string, before: readonly T[], after: readonly T[], write: (entry: T) => string) {
  const old = before.map(write)
  const young = after.map(write)
  if (old.join('\n') === young.join('\n')) return []
  const gone = old.filter((entry) => !young.includes(entry))
  const come = young.filter((entry) => !old.includes(entry))
  const [left, right] = gone.length + come.length === 0 ? [old, young] : [gone, come]
  return changed(field, left.join(', ') || null, right.join(', ') || null)
}

function citation({ marker, labels, scope, status, rule }: EventCitation): string {
  const plain = labels.length === 1 && marker === `[${labels[0]}]`
  return `${marker}${plain ? '' : ` = ${labels.join(' ')}`} (${scope}, ${status}, ${rule})`
}

function place({ name, type, text, title, entity, resolved }: EventPlace): string {
  const details = [
    type,
    ...(text === name ? [] : [`"${text}"`]),
    ...(title === undefined ? [] : [`title ${title}`]),
    ...(resolved === undefined ? [] : [`by ${resolved}`]),
    entity,
  ]
  return `${name} (${details.join(', ')})`
}

function argument({ role, text, head, rule }: EventArgument): string {
  return `${role} ${text} (${head.text}, ${rule})`
}

function actor(entry: EventPlace & { readonly role: string }): string {
  return `${entry.role} ${place(entry)}`
}

/** What is said in other words: the quote but for its date, names and markers, which have kinds of their own. */
function wordChanges(before: EventRecord, after: EventRecord): FieldChange[] {
  const reworded = masked(before) !== masked(after)
  return [
    ...(reworded ? changed('quote', before.quote, after.quote) : []),
    ...(reworded ? [] : changed('clause', masked(before, before.clause), masked(after, after.clause))),
    ...changed('trigger.text', before.trigger.text, after.trigger.text),
    ...changed('trigger.lemma', before.trigger.lemma, after.trigger.lemma),
    ...changed('kind', before.kind, after.kind),
    ...changed('negated', String(before.negated), String(after.negated)),
    ...changed('modality', tellingOf(before), tellingOf(after)),
  ]
}

function tellingOf({ modality, reporter }: EventRecord): string {
  return reporter === undefined ? modality : `${modality} by ${reporter.text}`
}

/** A part of the quote in which date, names and markers are replaced by a sign of their kind, and white space folded. */
function masked(record: EventRecord, part: Span = record.provenance): string {
  const { provenance, when, actors, places, citations } = record
  const masks = [
    ...(when === null ? [] : [{ ...when, sign: '\u0001' }]),
    ...[...actors, ...places].map((mention) => ({ ...mention, sign: '\u0002' })),
    ...citations.map((mention) => ({ ...mention, sign: '' })),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  let text = ''
  let from = part.start
  for (const { start, end, sign } of masks) {
    if (start < from || end > part.end) continue
    text += partOf(record, from - provenance.start, start - provenance.start) + sign
    from = end
  }
  text += partOf(record, from - provenance.start, part.end - provenance.start)
  return text
    .replace(/\[[^\s[\]]{1,12}\]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function placeChanges({ provenance: before }: EventRecord, { provenance: after }: EventRecord): FieldChange[] {
  return [
    ...changed('provenance.source', before.source, after.source),
    ...changed('provenance.start', String(before.start), String(after.start)),
    ...changed('provenance.line', `${before.line}:${before.column}`, `${after.line}:${after.column}`),
    ...changed('provenance.sentence', String(before.sentence), String(after.sentence)),
    ...changed('provenance.section', before.section.join(' / ') || null, after.section.join(' / ') || null),
  ]
}
