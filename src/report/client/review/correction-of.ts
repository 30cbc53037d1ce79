import type { EventActor, EventPlace, EventRecord } from '../../../model/event.js'
import type { Fields } from '../../../model/review.js'
import type { MentionRow } from './mention-rows.js'

/** What stands in the form. */
export interface Correction {
  readonly kind: string
  readonly edtf: string
  readonly words: string
  readonly negated: boolean
  readonly modality: string
  readonly actors: readonly MentionRow[]
  readonly places: readonly MentionRow[]
}

/** What a form says otherwise than a record, as the fields of a decision. */
export function correctionOf(form: Correction, event: EventRecord): Fields {
  const { when } = event
  const isDated = form.edtf !== ''
  const isOtherDate = form.edtf !== (when?.edtf ?? '') || (isDated && form.words !== (when?.text ?? ''))
  const date = () => ({ edtf: form.edtf, ...(form.words !== (when?.text ?? '') && { text: form.words }) })
  const fields = {
    ...(form.kind !== event.kind && { kind: form.kind }),
    ...(form.negated !== event.negated && { negated: form.negated }),
    ...(form.modality !== event.modality && { modality: form.modality }),
    ...(isOtherDate && { when: isDated ? date() : null }),
    ...(isOther(form.actors, event.actors) && { actors: form.actors.map((row) => mentionOf(row, event.quote)) }),
    ...(isOther(form.places, event.places) && { places: form.places.map((row) => mentionOf(row, event.quote)) }),
  }
  // What the selects of the form offer are the words of the schema.
  return fields as Fields
}

function isOther(rows: readonly MentionRow[], mentions: readonly (EventPlace | EventActor)[]): boolean {
  if (rows.length !== mentions.length) return true
  return rows.some(({ name, type, role }, at) => {
    const mention = mentions[at]!
    return name !== mention.name || type !== mention.type || ('role' in mention && role !== mention.role)
  })
}

/** A mention that keeps its place, unless it has another name that stands in the sentence itself. */
function mentionOf({ name, type, role, known }: MentionRow, quote: string) {
  const part = role === '' ? {} : { role }
  if (known === undefined) return { name, type, ...part }
  const { text, start, end, entity, title, resolved } = known
  const kept = { ...(title !== undefined && { title }) }
  if (name === known.name) {
    return { name, type, ...part, entity, text, start, end, ...kept, ...(resolved !== undefined && { resolved }) }
  }
  return quote.includes(name) ? { name, type, ...part } : { name, type, ...part, text, start, end, ...kept }
}
