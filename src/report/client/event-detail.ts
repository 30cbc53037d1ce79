import { describeDate } from '../../calendar/describe-date.js'
import type { Citation } from '../../model/citation.js'
import type { EventCitation, EventRecord } from '../../model/event.js'
import type { ReportDocument } from '../report-data.js'
import { type Child, element, link, quoted, withControlsShown } from './element.js'
import { chip, clauseOf } from './event-card.js'
import type { Item } from './items.js'

/** The record of an event in full: what happened, when, who, where, on whose word, and where it is written. */
export function eventDetail(item: Item, document: ReportDocument): Child[] {
  const { event } = item
  const { provenance } = event
  return [
    element('p', { class: 'detail-clause' }, ...clauseOf(event)),
    element(
      'dl',
      {},
      ...row('What', [event.kind, ...tellingOf(event)]),
      ...row('When', whenOf(item)),
      ...row('Acts', phrasesOf(event, 'agent')),
      ...row('Acted on', phrasesOf(event, 'patient')),
      ...row(
        'Who',
        event.actors.map(({ name, type, entity, role }) => chip(name, type, 'actors', entity, role)),
      ),
      ...row(
        'Where',
        event.places.map(({ name, entity }) => chip(name, 'place', 'places', entity, 'place')),
      ),
      ...row(
        'Cited',
        event.citations.length === 0
          ? ['no citation covers this event']
          : event.citations.map((citation) => citationOf(citation, document)),
      ),
      ...row('Source', [
        quoted(provenance.source),
        `, line ${provenance.line}, column ${provenance.column}`,
        provenance.section.length === 0 ? null : element('span', {}, ' · ', quoted(provenance.section.join(' › '))),
      ]),
      ...row('Record', [element('code', {}, event.id), event.negated ? ' · told as not having happened' : null]),
    ),
  ]
}

function phrasesOf({ arguments: phrases }: EventRecord, side: string): Child[] {
  return phrases
    .filter(({ role }) => role === side)
    .map(({ text, rule }) =>
      element(
        'div',
        {},
        ...withControlsShown(text.replace(/\s+/g, ' ')),
        element('span', { class: 'aside' }, ` · ${rule}`),
      ),
    )
}

/** On whose word it is told, where not on the source's own. */
function tellingOf({ modality, reporter }: EventRecord): Child[] {
  if (modality === 'asserted') return []
  return [
    ` · ${modality}`,
    ...(reporter === undefined ? [] : [' by ', element('q', {}, ...withControlsShown(reporter.text))]),
  ]
}

function row(name: string, values: readonly Child[]): Child[] {
  return values.length === 0 ? [] : [element('dt', {}, name), element('dd', {}, ...values)]
}

function whenOf({ event: { when } }: Item): Child[] {
  if (when === null) return ['the text gives no date']
  const bounds = `${when.earliest ?? '…'} to ${when.latest ?? '…'}`
  const words = when.text === '' ? [] : [element('q', {}, ...withControlsShown(when.text)), ' → ']
  return [
    ...words,
    element('strong', {}, describeDate(when.edtf)),
    element('span', { class: 'aside' }, ` ${when.edtf} · ${bounds} · ${when.precision} · ${when.anchor}`),
  ]
}

/** A citation of an event with the reference that its labels stand for, where the document has one. */
function citationOf(citation: EventCitation, { extraction }: ReportDocument): HTMLElement {
  const full: Citation | undefined = extraction.citations.find(
    ({ start, end }) => start === citation.start && end === citation.end,
  )
  const reference = full?.reference ?? citation.reference
  return element(
    'div',
    { class: 'reference' },
    element('span', { class: `cite ${citation.status}` }, quoted(citation.marker)),
    full?.locator === undefined ? null : element('span', { class: 'aside' }, ' at ', quoted(full.locator)),
    ' ',
    reference === undefined
      ? element('span', { class: 'aside' }, 'the document holds no reference for it')
      : quoted(reference.text),
    element('span', { class: 'aside' }, ...factsOf(reference).map(quoted)),
    ...(reference?.urls ?? []).flatMap((url) => [' ', link(url)]),
    element('span', { class: 'aside' }, ` · ${citation.scope} · ${citation.rule} · ${citation.status}`),
  )
}

/** What a reference says for certain: ` · Lenz, Anna · Harbours · 1999`. */
function factsOf(reference: Citation['reference']): string[] {
  if (reference === undefined) return []
  const { authors = [], title, year, doi, isbn, pages } = reference
  const named = [doi && `doi:${doi}`, isbn && `ISBN ${isbn}`, pages && `pp. ${pages}`]
  return [authors.join('; '), title, year, ...named].flatMap((fact) => (fact ? [` · ${fact}`] : []))
}
