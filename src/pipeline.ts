import { findActors } from './actors/find-actors.js'
import { resolveReferences } from './actors/references/resolve-references.js'
import { eventsWithoutAuthors, withAuthors, withoutAuthors } from './cite/cited-authors.js'
import { findDates } from './dates/find-dates.js'
import { findEvents } from './events/find-events.js'
import { findForeign } from './language/find-foreign.js'
import type { Extraction, Telling } from './model/extraction.js'
import type { Options } from './model/options.js'
import { segment } from './segment.js'
import { createContext } from './text/context.js'
import type { Source } from './text/source.js'
import { tagSentences } from './text/tag-sentences.js'

/** Extracts one document. */
export function extractSource(source: Source, options: Options): Extraction {
  return toldWhole(tellSource(source, options))
}

/** A telling to its end. */
export function toldWhole(telling: Telling): Extraction {
  return { ...telling, events: [...telling.events], issues: [...telling.issues] }
}

/** The way of one document from its text to its event records, stage by stage; the last is done as the events are asked for. */
export function tellSource(source: Source, options: Options): Telling {
  const context = createContext(source, options)
  const { sentences, citations, lookalikes, published, title } = segment(context)
  const foreign = options.language === 'any' ? new Set<number>() : findForeign(sentences, context)
  const tagged = tagSentences(sentences, foreign)
  const day = source.published ?? published
  const dates = findDates(tagged, day, context)
  const actors = withAuthors(
    findActors(foreign.size === 0 ? tagged : tagged.filter(({ isForeign }) => !isForeign), dates, context),
    citations,
  )
  const mentions = resolveReferences(tagged, actors)
  const told = findEvents({ sentences: tagged, citations, dates, mentions, published: day }, context)
  return {
    document: {
      id: source.id,
      source: source.path,
      mediaType: source.mediaType,
      sha256: source.sha256,
      published: day,
      ...(title === undefined ? {} : { title }),
    },
    sentences: sentences.map(({ span: { start, end } }) => ({ start, end, line: context.locate(start).line })),
    citations,
    lookalikes,
    dates,
    actors: withoutAuthors(actors, citations),
    events: eventsWithoutAuthors(told, citations),
    issues: context.issues,
  }
}
