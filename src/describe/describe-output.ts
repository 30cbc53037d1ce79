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

/** One entity is one actor in all documents, called as the records call it most. */
function actorsOf(events: readonly EventRecord[]): NamedActor[] {
  const mentions = events.flatMap(({ actors }) => actors)
  const named = new Map(mentions.map(({ entity }) => [entity, { names: [] as string[], types: [] as string[] }]))
  for (const { entity, name, type } of mentions) {
    named.get(entity)!.names.push(name)
    named.get(entity)!.types.push(type)
  }
  const entities = events.flatMap(({ actors }) => [...new Set(actors.map(({ entity }) => entity))])
  return ranked(entities).map(([entity, count]) => {
    const { names, types } = named.get(entity)!
    return { name: usualName(names), type: ranked(types)[0]![0], events: count }
  })
}

/** The most frequent name; of those of one number the shortest of several words, `Ada Brandt` before `Ada Maria Brandt` and `Brandt`. */
function usualName(names: readonly string[]): string {
  const all = ranked(names)
  const most = all.filter(([, count]) => count === all[0]![1]).map(([name]) => name)
  const full = most.filter((name) => name.includes(' '))
  return (full.length > 0 ? full : most).sort((a, b) => a.length - b.length)[0]!
}

/** The most frequent first, those of one number by the alphabet. */
function ranked(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([a, i], [b, k]) => k - i || (a < b ? -1 : 1))
}
