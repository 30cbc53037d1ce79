import type { ActorMention } from '../model/actor.js'
import type { Citation } from '../model/citation.js'
import type { EventRecord } from '../model/event.js'
import type { Span } from '../model/span.js'
import { partitionPoint } from '../text/partition-point.js'

/** An author in running text: `Holt` of `Holt (1999) shows`. */
const AUTHOR = /^\p{Lu}[\p{L}'’-]*/u

/**
 * Adds the authors whom sentences name with the year of a work, so that events know `Rose (1994)` for a name and no verb.
 * They are no actors of what is told: `withoutAuthors` takes them out again.
 */
export function withAuthors(actors: readonly ActorMention[], citations: readonly Citation[]): ActorMention[] {
  const added = citations.flatMap(({ kind, marker, start, sentence, rule }): ActorMention[] => {
    const text = AUTHOR.exec(marker)?.[0]
    if (kind !== 'author-year' || rule !== 'named-in-sentence' || text === undefined || sentence === null) return []
    const end = start + text.length
    if (touches(actors, start, end)) return []
    return [
      { text, start, end, sentence, type: 'person', name: text, entity: text.toLowerCase(), rule: 'cited-author' },
    ]
  })
  return added.length === 0 ? [...actors] : [...actors, ...added].sort((a, b) => a.start - b.start)
}

/** The mentions that are no author of a citation. */
export function withoutAuthors<T extends Span>(mentions: readonly T[], citations: readonly Citation[]): T[] {
  return outsideOf(mentions, authorYears(citations))
}

/** The events without the authors of citations among their actors. */
export function* eventsWithoutAuthors(
  events: Iterable<EventRecord>,
  citations: readonly Citation[],
): Generator<EventRecord> {
  const cited = authorYears(citations)
  for (const event of events) yield cited.length === 0 ? event : { ...event, actors: outsideOf(event.actors, cited) }
}

/** The citations by author and year, which ascend and do not overlap. */
function authorYears(citations: readonly Citation[]): Span[] {
  return citations.filter(({ kind }) => kind === 'author-year').sort((a, b) => a.start - b.start)
}

function outsideOf<T extends Span>(mentions: readonly T[], cited: readonly Span[]): T[] {
  return mentions.filter(({ start, end }) => {
    const span = cited[partitionPoint(cited.length, (i) => cited[i]!.start <= start) - 1]
    return span === undefined || end > span.end
  })
}

/** Whether one of the mentions, which ascend and do not overlap, holds a part of a span. */
function touches(mentions: readonly Span[], start: number, end: number): boolean {
  const last = mentions[partitionPoint(mentions.length, (i) => mentions[i]!.start < end) - 1]
  return last !== undefined && start < last.end
}
