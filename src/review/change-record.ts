import { boundsOf } from '../calendar/bounds-of.js'
import { parseEdtf } from '../calendar/parse-edtf.js'
import type { EventArgument, EventDate, EventRecord } from '../model/event.js'
import type { Fields } from '../model/review.js'
import type { Span } from '../model/span.js'
import { citationsOf } from './citations-of.js'
import { mentionOf } from './mention-of.js'
import { mergePatch } from './merge-patch.js'
import { type Named, type Placed, placeWords, type Where } from './place-words.js'
import { UnfitError } from './review-fault.js'
import type { Surroundings } from './surroundings.js'

/** By which rule a date governs, or a phrase has its role, where a person says so. */
const RULE = 'reviewed'

/**
 * A record as a person corrects it: the fields are merged into it (RFC 7396), then what follows from them is filled in:
 * offsets of words, bounds of a date, entities of names.
 * @param shift How far the event has moved since: edits before it move the offsets that were named along.
 * @throws {UnfitError} where a date is no EDTF, or words are not in the source.
 */
export function changeRecord(record: EventRecord, fields: Fields, around: Surroundings, shift = 0): EventRecord {
  const { kind, negated, modality, ...rest } = fields
  const { trigger, provenance } = record
  const where: Where = { source: around.text, home: provenance, near: trigger.start, shift }
  const changed: EventRecord = {
    ...record,
    ...(kind === undefined ? {} : { kind }),
    ...(negated === undefined ? {} : { negated }),
    ...(modality === undefined ? {} : { modality }),
  }
  if (rest.clause !== undefined) changed.clause = clauseOf(rest.clause, record, shift)
  if (rest.reporter === null || (modality !== undefined && modality !== 'reported')) delete changed.reporter
  if (rest.reporter) changed.reporter = placed('fields.reporter', rest.reporter, where)
  if (changed.reporter !== undefined && changed.modality !== 'reported') {
    const message = `Unexpected reporter of what is ${changed.modality}, expected modality reported`
    throw new UnfitError({ code: 'field', field: 'fields.reporter', message })
  }
  if (rest.when !== undefined) changed.when = rest.when && whenOf(record, rest.when, where)
  if (rest.arguments !== undefined) {
    changed.arguments = rest.arguments.map((phrase, at) => argumentOf(record, phrase, where, `fields.arguments.${at}`))
  }
  if (rest.actors !== undefined) {
    changed.actors = rest.actors.map((actor, at) => {
      return { ...mentionOf(actor, record.actors, around, where, `fields.actors.${at}`), role: actor.role }
    })
  }
  if (rest.places !== undefined) {
    changed.places = rest.places.map((place, at) => {
      return mentionOf({ ...place, type: place.type ?? 'place' }, record.places, around, where, `fields.places.${at}`)
    })
  }
  if (rest.citations !== undefined) changed.citations = citationsOf(rest.citations, record, around, shift)
  return inOrder(changed)
}

/** The fields in the order in which an extraction writes them. */
function inOrder({ schema, id, kind, quote, clause, trigger, negated, modality, reporter, ...rest }: EventRecord) {
  const said = { schema, id, kind, quote, clause, trigger, negated, modality }
  return { ...said, ...(reporter === undefined ? {} : { reporter }), ...rest }
}

/** Words where they stand. @throws {UnfitError} */
export function placed(field: string, named: Named, where: Where): Placed {
  const found = placeWords(named, where)
  if (typeof found !== 'string') return found
  throw new UnfitError({ code: 'span', field, message: found, span: where.home })
}

function clauseOf(clause: Span, { trigger, provenance }: EventRecord, shift: number): Span {
  const [start, end] = [clause.start + shift, clause.end + shift]
  const isInside = start >= provenance.start && end <= provenance.end
  if (isInside && start <= trigger.start && trigger.end <= end) return { start, end }
  const message = `Unexpected clause at ${start}–${end}, expected it around the trigger at ${trigger.start}–${trigger.end} and within the sentence at ${provenance.start}–${provenance.end}`
  throw new UnfitError({ code: 'span', field: 'fields.clause', message, span: provenance })
}

function whenOf({ when, provenance }: EventRecord, patch: NonNullable<Fields['when']>, where: Where): EventDate {
  const { edtf, anchor } = mergePatch(when, patch) as Partial<EventDate>
  if (edtf === undefined || parseEdtf(edtf) === null) {
    const found = edtf === undefined ? 'gap' : JSON.stringify(edtf)
    const message = `Unexpected ${found}, expected a date in EDTF: 1978-10, 197X, ../1978-10, -0043`
    throw new UnfitError({ code: 'date', field: 'fields.when.edtf', message, span: when ?? provenance })
  }
  const names = patch.text !== undefined || patch.start !== undefined || when === null
  const words = names ? placed('fields.when', patch, { ...where, before: true }) : when
  const isInside = words.start >= provenance.start && words.end <= provenance.end
  const moved = isInside ? 'explicit' : 'carried'
  return {
    text: words.text,
    start: words.start,
    end: words.end,
    edtf,
    ...boundsOf(edtf),
    anchor: patch.anchor ?? (names ? moved : (anchor ?? moved)),
    rule: RULE,
  }
}

type ArgumentFields = NonNullable<Fields['arguments']>[number]

/** A phrase with its head: one that the record has keeps what is not named. */
function argumentOf(record: EventRecord, phrase: ArgumentFields, where: Where, field: string): EventArgument {
  const words = placed(field, phrase, where)
  const known = record.arguments.find(({ start, end }) => start === words.start && end === words.end)
  const within = { ...where, home: words, near: words.end }
  const last = words.text.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu)?.at(-1)
  const head =
    phrase.head !== undefined
      ? placed(`${field}.head`, phrase.head, within)
      : (known?.head ?? placed(`${field}.head`, { text: last ?? words.text }, within))
  return { role: phrase.role, ...words, head, rule: known?.role === phrase.role ? known.rule : RULE }
}
