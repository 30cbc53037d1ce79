import type { EventRecord } from '../../model/event.js'
import type { ReportData, ReportDocument } from '../report-data.js'
import { dayNumberOfBound } from './day-number.js'
import { type Mark, marksOf } from './review/marks.js'

/**
 * What is known about an event's time, and so how it is drawn: on one `day`; at some time `within` a month or year;
 * `lasting` from one date to another; `until` or `since` a date, with the other end open; or `undated`.
 */
export type Shape = 'day' | 'within' | 'lasting' | 'until' | 'since' | 'undated'

/** An event with what the page asks of it again and again. */
export interface Item {
  readonly event: EventRecord
  /** Index of its document. */
  readonly document: number
  readonly shape: Shape
  /** First and last day; an open end is infinite, and an undated event has neither. */
  readonly from: number
  readonly to: number
  /** Whether the date is approximate or uncertain. */
  readonly vague: boolean
  readonly actors: readonly string[]
  readonly places: readonly string[]
  /** Keys of its places on the map. */
  readonly spots: readonly string[]
  /** Keys of its citations: source and label. */
  readonly citations: readonly string[]
  /** Lower-case text that a search looks through. */
  readonly words: string
  /** What people decided on it. */
  readonly mark: Mark
  /** Whether it was left out of the output, and is shown where it is asked for alone. */
  readonly hidden: boolean
}

/** The events of all documents in order, and those that people rejected. */
export function itemsOf(data: ReportData): Item[] {
  const ids = data.documents.flatMap(({ extraction }) => extraction.events.map(({ id }) => id))
  const spots = new Map<string, string[]>()
  for (const { key, events } of data.map?.spots ?? []) {
    for (const number of events) spots.set(ids[number]!, [...(spots.get(ids[number]!) ?? []), key])
  }
  return data.documents.flatMap((document, index) => {
    const markOf = marksOf(document)
    const kept = new Set(document.extraction.events.map(({ id }) => id))
    return eventsOf(document, kept).map((event) =>
      itemOf(event, index, markOf(event), !kept.has(event.id), spots.get(event.id)),
    )
  })
}

function eventsOf({ extraction, review }: ReportDocument, kept: ReadonlySet<string>): readonly EventRecord[] {
  const rejected = (review?.machine ?? []).filter(({ id }) => !kept.has(id))
  if (rejected.length === 0) return extraction.events
  return [...extraction.events, ...rejected].sort((a, b) => a.trigger.start - b.trigger.start)
}

/** An event with what the page asks of it. */
export function itemOf(
  event: EventRecord,
  document: number,
  mark: Mark,
  hidden: boolean,
  spots: readonly string[] = [],
): Item {
  const { when } = event
  const from = when?.earliest ? dayNumberOfBound(when.earliest) : null
  const to = when?.latest ? dayNumberOfBound(when.latest) : null
  const names = [...event.actors, ...event.places].map(({ name }) => name)
  return {
    event,
    document,
    shape: shapeOf(from, to, when?.edtf ?? ''),
    from: from ?? Number.NEGATIVE_INFINITY,
    to: to ?? Number.POSITIVE_INFINITY,
    vague: /[~?%]/.test(when?.edtf ?? ''),
    actors: [...new Set(event.actors.map(({ entity }) => entity))],
    places: [...new Set(event.places.map(({ entity }) => entity))],
    spots,
    citations: event.citations.flatMap(({ labels }) => labels.map((label) => citationKey(document, label))),
    words: [event.quote, event.kind, event.trigger.lemma, when?.edtf ?? '', ...names].join('\n').toLowerCase(),
    mark,
    hidden,
  }
}

/** The events by their dates, an open beginning counted as the day that is known; the undated last, in the order of their sources. */
export function byDate(items: readonly Item[]): Item[] {
  const first = ({ shape, from, to }: Item) =>
    shape === 'undated' ? Number.POSITIVE_INFINITY : shape === 'until' ? to : from
  return [...items].sort((a, b) => compare(first(a), first(b)) || compare(a.to, b.to))
}

const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0)

/** The key of a citation: labels are those of one document. */
export function citationKey(document: number, label: string): string {
  return `${document} ${label}`
}

function shapeOf(from: number | null, to: number | null, edtf: string): Shape {
  if (from === null) return to === null ? 'undated' : 'until'
  if (to === null) return 'since'
  if (edtf.includes('/')) return 'lasting'
  return from === to ? 'day' : 'within'
}
