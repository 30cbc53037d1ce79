import { describeDate } from '../../calendar/describe-date.js'
import type { EventRecord } from '../../model/event.js'
import { type Child, element, quoted, withControlsShown } from './element.js'
import type { Item } from './items.js'

/** An event in the list: its date, its clause with the trigger set off, its actors, places and citations, and of `several` documents its own. */
export function eventCard(item: Item, selected: boolean, several = false): HTMLElement {
  const { event } = item
  return element(
    'article',
    {
      class: `card ${item.mark}${event.negated ? ' denied' : ''}`,
      'data-event': event.id,
      'aria-current': selected ? 'true' : undefined,
    },
    element('div', { class: 'card-head' }, dateBadge(item), markBadge(item), kindOf(event), ...markersOf(event)),
    sentenceOf(event),
    element('button', { type: 'button', class: 'clause', 'data-select': event.id }, ...clauseOf(event)),
    nameChips(event),
    several ? element('p', { class: 'of-document' }, quoted(event.provenance.source)) : null,
  )
}

/** What a person decided on it; nothing where nobody has. */
function markBadge({ mark }: Item): HTMLElement | null {
  return mark === 'open' ? null : element('span', { class: `badge review ${mark}` }, mark)
}

/** The kind of happening, with what is denied, reported or doubted said. */
function kindOf({ kind, negated, modality }: EventRecord): HTMLElement {
  const notes = [...(negated ? ['denied'] : []), ...(modality === 'asserted' ? [] : [modality])]
  return element('span', { class: 'badge kind' }, [kind, ...notes].join(' · '))
}

/** Who did what to whom: *private militias in Iraq* **joined** *the Syrian Civil War*. */
function sentenceOf({ arguments: phrases, trigger, negated }: EventRecord): HTMLElement | null {
  if (phrases.length === 0) return null
  const side = (wanted: string) => phrases.filter(({ role }) => role === wanted).map(({ text }) => text)
  const italic = (texts: readonly string[]) =>
    texts.length === 0 ? [] : [element('em', {}, ...withControlsShown(texts.join(', ').replace(/\s+/g, ' ')))]
  const verb = element('strong', {}, ...withControlsShown(negated ? `not ${trigger.text}` : trigger.text))
  return element('p', { class: 'who-whom' }, ...italic(side('agent')), ' ', verb, ' ', ...italic(side('patient')))
}

/** The date in words, with what is not certain about it said. */
function dateBadge({ event, shape, vague }: Item): HTMLElement {
  if (event.when === null) return element('span', { class: 'badge undated' }, 'undated')
  const { edtf, anchor } = event.when
  const notes: Record<string, string> = {
    context: 'its year is taken from the text near it',
    relative: 'it is told relative to another date',
    document: 'it is told relative to the document’s date',
    carried: 'it is the date of the story, not of this clause',
  }
  const note = notes[anchor]
  return element(
    'span',
    { class: `badge ${shape}${vague ? ' vague' : ''}`, title: note === undefined ? edtf : `${edtf}: ${note}` },
    describeDate(edtf),
    note === undefined ? null : element('span', { class: 'anchor' }, anchor),
  )
}

function markersOf(event: EventRecord): Child[] {
  return event.citations.map(({ marker, status }) =>
    element('span', { class: `cite ${status}`, title: `citation, ${status}` }, quoted(marker)),
  )
}

/** The clause as it stands in the quote, the trigger marked; the quote where the clause is not inside of it. */
export function clauseOf({ quote, clause, trigger, provenance }: EventRecord): Child[] {
  const base = provenance.start
  const inside = quote.length === provenance.end - base && clause.start >= base && clause.end <= provenance.end
  const [from, to] = inside ? [clause.start - base, clause.end - base] : [0, quote.length]
  const known = inside && quote.slice(trigger.start - base, trigger.end - base) === trigger.text
  const start = known ? trigger.start - base : quote.indexOf(trigger.text)
  if (start < from || start >= to) return [...withControlsShown(quote.slice(from, to))]
  const end = start + trigger.text.length
  return [
    from > 0 ? element('span', { class: 'cut' }, '…\u00a0') : null,
    ...withControlsShown(quote.slice(from, start)),
    element('strong', {}, ...withControlsShown(quote.slice(start, end))),
    ...withControlsShown(quote.slice(end, to)),
    to < quote.length ? element('span', { class: 'cut' }, '\u00a0…') : null,
  ]
}

function nameChips(event: EventRecord): HTMLElement | null {
  const chips = [
    ...event.actors.map(({ name, type, entity, role }) => chip(name, type, 'actors', entity, role)),
    ...event.places.map(({ name, entity }) => chip(name, 'place', 'places', entity, 'place')),
  ]
  return chips.length === 0 ? null : element('div', { class: 'chips' }, ...chips)
}

/** A name that filters the events by its actor or place. */
export function chip(name: string, type: string, facet: string, key: string, role: string): HTMLElement {
  return element(
    'button',
    {
      type: 'button',
      class: `chip ${type}`,
      'data-facet': facet,
      'data-key': key,
      title: `${type}, ${role}: show its events`,
    },
    quoted(name),
    role === 'agent' || role === 'patient' ? element('span', { class: 'role' }, role) : null,
  )
}
