import { compareDates } from '../calendar/compare-dates.js'
import type { EventRecord } from '../model/event.js'
import type { DocumentRecords } from '../tables/rows-of.js'

/** How much some events hold, and over which days. */
export interface Figures {
  readonly events: number
  readonly undated: number
  readonly uncited: number
  /** First and last day that a date of them can mean, `YYYY-MM-DD`, or null where none says. */
  readonly first: string | null
  readonly last: string | null
}

/** An actor of an output, and in how many events it is named. */
export interface NamedActor {
  readonly name: string
  readonly type: string
  readonly events: number
}

/** What an output holds, in figures. */
export interface Description extends Figures {
  readonly documents: readonly (Figures & { readonly source: string })[]
  /** The most named first. */
  readonly actors: readonly NamedActor[]
  /** Kinds of happening, the most frequent first. */
  readonly kinds: readonly { readonly kind: string; readonly events: number }[]
}

/** Describes an output: how many events, dated and cited, over which days, who is named most, by document. */
export function describeOutput(documents: readonly DocumentRecords[]): Description {
  const events = documents.flatMap((document) => document.events)
  return {
    ...figuresOf(events),
    documents: documents.map(({ document, events: own }) => ({ source: document.source, ...figuresOf(own) })),
    actors: actorsOf(events),
    kinds: ranked(events.map(({ kind }) => kind)).map(([kind, count]) => ({ kind, events: count })),
  }
}

function figuresOf(events: readonly EventRecord[]): Figures {
  const days = events.flatMap(({ when }) => [when?.earliest, when?.latest].filter((day) => typeof day === 'string'))
  const sorted = days.sort(compareDates)
  return {
    events: events.length,
    undated: events.filter(({ when }) => when === null).length,
    uncited: events.filter(({ citations }) => citations.length === 0).length,
    first: sorted[0] ?? null,
    last: sorted.at(-1) ?? null,
  }
}

/** One name of one type is one actor in all documents. */
function actorsOf(events: readonly EventRecord[]): NamedActor[] {
  const named = events.flatMap(({ actors }) => [...new Set(actors.map(({ name, type }) => `${type}\n${name}`))])
  return ranked(named).map(([key, count]) => {
    const [type = '', name = ''] = key.split('\n')
    return { name, type, events: count }
  })
}

/** The most frequent first, those of one number by the alphabet. */
function ranked(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, i], [b, k]) => k - i || (a < b ? -1 : 1))
}
