import type { Span } from '../../../src/model/span.js'
import { isEdtf, kinds, labelsOf } from './forms.js'
import type { GoldActor, GoldCitation, GoldEvent } from './gold-text.js'
import type { Reader } from './read-gold.js'
import type { Row, Sections } from './read-sections.js'

const COLUMNS = ['sentence', 'trigger', 'kind', 'when', 'agent', 'patient', 'actors', 'places', 'citations', 'notes']
const NOTES = ['negated', 'optional', 'reported', 'doubted']

/** Reads the table of events; names are those of the table of actors, labels those of the table of citations. */
export function readEvents(
  rows: Sections['rows'],
  reader: Reader,
  actors: readonly GoldActor[],
  citations: readonly GoldCitation[],
): GoldEvent[] {
  const entityOf = new Map(actors.map(({ text, entity }) => [text, entity]))
  const labels = new Set(citations.flatMap(({ marker }) => labelsOf(marker)))
  return rows('Events', COLUMNS).flatMap((row) => readEvent(row, reader, entityOf, labels))
}

function readEvent(
  row: Row,
  { find, report }: Reader,
  entityOf: ReadonlyMap<string, string>,
  known: ReadonlySet<string>,
): GoldEvent[] {
  const [
    ,
    trigger = '',
    kind = '',
    when = '',
    agent = '',
    patient = '',
    actors = '',
    places = '',
    cited = '',
    notes = '',
  ] = row.cells
  const fault = (message: string) => report(row.line, message)
  const span = find(row, trigger)
  if (/\s/.test(trigger)) fault(`Unexpected trigger "${trigger}", expected one word`)
  const eventKinds = kind.split('/')
  for (const one of eventKinds) if (!kinds.has(one)) fault(`Unexpected kind "${one}"`)
  const whens = when.split('|').map((one) => (one === '' || one === '-' ? null : one))
  for (const one of whens) if (one !== null && !isEdtf(one)) fault(`Unexpected date ${one}, expected EDTF`)
  const labels = cited.split(' ').filter(Boolean)
  for (const label of labels) if (!known.has(label)) fault(`Unexpected label ${label}, expected one of a marker above`)
  const noted = notes.split(' ').filter(Boolean)
  for (const note of noted) if (!NOTES.includes(note)) fault(`Unexpected note ${note}, expected ${NOTES.join(', ')}`)
  const names = [...itemsOf(actors), ...itemsOf(places)].map((item) => {
    const name = item.replace(/^\((.*)\)$/, '$1')
    const entity = entityOf.get(name)
    if (entity === undefined) fault(`Unexpected name "${name}", expected the text of an actor above`)
    return { entity: entity ?? name, resolved: name !== item }
  })
  const headsOf = (cell: string) =>
    itemsOf(cell).flatMap((head): Span[] => {
      const found = find(row, head)
      return found === null ? [] : [found]
    })
  const named = new Set(names.filter(({ resolved }) => !resolved).map(({ entity }) => entity))
  const others = new Set(names.map(({ entity }) => entity).filter((entity) => !named.has(entity)))
  const event: Omit<GoldEvent, 'trigger'> = {
    kinds: eventKinds,
    whens,
    agent: headsOf(agent),
    patient: headsOf(patient),
    named: [...named],
    resolved: [...others],
    labels,
    negated: noted.includes('negated'),
    optional: noted.includes('optional'),
    modality: noted.includes('doubted') ? 'doubted' : noted.includes('reported') ? 'reported' : 'asserted',
  }
  return span === null ? [] : [{ trigger: span, ...event }]
}

function itemsOf(cell: string): string[] {
  return cell
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}
