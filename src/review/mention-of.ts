import { slugOf } from '../identity/slug-of.js'
import type { ActorType } from '../model/actor.js'
import type { EventPlace } from '../model/event.js'
import { type Named, placeWords, type Where } from './place-words.js'
import { UnfitError } from './review-fault.js'
import type { Surroundings } from './surroundings.js'

interface NamedMention extends Named {
  readonly name?: string | undefined
  readonly type: ActorType
  readonly entity?: string | undefined
  readonly title?: string | undefined
  readonly resolved?: string | undefined
}

/**
 * An actor or a place as a person names it, with its place in the source. One that the record has keeps its place; one whose
 * name is not its text, or that stands in an earlier sentence, is resolved to it by the review.
 * @throws {UnfitError} where its words are not in the source.
 */
export function mentionOf(
  named: NamedMention,
  before: readonly EventPlace[],
  { events }: Surroundings,
  where: Where,
  field: string,
): EventPlace {
  const { type, title } = named
  const known = named.start === undefined ? before.find(isSame(named)) : undefined
  const words = known ?? placeWords({ ...named, text: named.text ?? named.name }, { ...where, before: true })
  if (typeof words === 'string') throw new UnfitError({ code: 'span', field, message: words, span: where.home })
  const folded = words.text.replace(/\s+/g, ' ')
  const name = named.name ?? known?.name ?? folded
  const isHere = words.start >= where.home.start && words.end <= where.home.end
  const resolved = named.resolved ?? known?.resolved ?? (name === folded && isHere ? undefined : 'reviewed')
  const kept = title ?? known?.title
  return {
    name,
    type,
    entity: named.entity ?? (known?.name === name ? known.entity : entityOf(name, events)),
    text: words.text,
    start: words.start,
    end: words.end,
    ...(kept === undefined ? {} : { title: kept }),
    ...(resolved === undefined ? {} : { resolved }),
  }
}

/** Whether a mention of the record is the one that is named: by its text, or by its name where that alone is given. */
function isSame({ text, name }: NamedMention): (mention: EventPlace) => boolean {
  return (mention) => (text === undefined ? mention.name === name : mention.text === text)
}

/** The key of a name: that which it has elsewhere in the document, else one of its own. */
function entityOf(name: string, events: Surroundings['events']): string {
  for (const { actors, places } of events) {
    const same = actors.find((actor) => actor.name === name) ?? places.find((place) => place.name === name)
    if (same !== undefined) return same.entity
  }
  return slugOf(name)
}
