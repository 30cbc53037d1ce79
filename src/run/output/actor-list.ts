import type { ActorType } from '../../model/actor.js'
import type { BatchActor } from '../../model/batch-actor.js'

/** What an event says of who acts in it, or where. */
interface Mention {
  readonly entity: string
  readonly name: string
  readonly type: ActorType
  readonly resolved?: string | undefined
  readonly id?: string | undefined
}

interface Told {
  readonly id: string
  readonly actors: readonly Mention[]
  readonly places: readonly Mention[]
}

/** The file of an output that lists the distinct actors of its records. */
export const actorListName = 'actors.jsonl'

interface Entry {
  readonly names: Map<string, number>
  readonly types: Map<ActorType, number>
  readonly documents: Map<string, Set<string>>
  id: string | undefined
}

/** Gathers the actors and places of a batch's records, document by document, and writes them as lines. */
export class ActorList {
  readonly #entries = new Map<string, Entry>()

  /** How many distinct actors there are. */
  get size(): number {
    return this.#entries.size
  }

  add(source: string, events: Iterable<Told>): void {
    for (const { id: event, actors, places } of events) {
      for (const { entity, name, type, resolved, id } of [...actors, ...places]) {
        const entry = this.#entryOf(entity)
        if (resolved === undefined) count(entry.names, name)
        count(entry.types, type)
        if (id !== undefined) entry.id = id
        const known = entry.documents.get(source)
        if (known === undefined) entry.documents.set(source, new Set([event]))
        else known.add(event)
      }
    }
  }

  #entryOf(entity: string): Entry {
    let entry = this.#entries.get(entity)
    if (entry === undefined) {
      entry = { names: new Map(), types: new Map(), documents: new Map(), id: undefined }
      this.#entries.set(entity, entry)
    }
    return entry
  }

  /** One line an actor, by entity, ascending. */
  text(): string {
    const byLastWord = this.#byLastWord()
    return [...this.#entries]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([entity, { names, types, documents, id }]): BatchActor => {
        const perhaps = entity.includes('-') ? [] : (byLastWord.get(entity) ?? [])
        const spelt = ranked(names)
        return {
          schema: 'regesta/actor@1',
          entity,
          name: fullestOf(spelt.map(([text]) => text)) ?? entity,
          names: spelt.map(([text, times]) => ({ text, count: times })),
          types: ranked(types).map(([type, times]) => ({ type, count: times })),
          ...(id === undefined ? {} : { id }),
          documents: [...documents].map(([source, events]) => ({ source, events: [...events] })),
          ...(perhaps.length === 0 ? {} : { perhaps }),
        }
      })
      .map((actor) => `${JSON.stringify(actor)}\n`)
      .join('')
  }

  /** Persons with more than one word, by the last word of their entity: `assad` may be `bashar-al-assad`. */
  #byLastWord(): Map<string, string[]> {
    const found = new Map<string, string[]>()
    for (const [entity, { types }] of this.#entries) {
      const last = entity.slice(entity.lastIndexOf('-') + 1)
      if (last === entity || !types.has('person')) continue
      const list = found.get(last)
      if (list) list.push(entity)
      else found.set(last, [entity])
    }
    for (const list of found.values()) list.sort()
    return found
  }
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** The most frequent first; of equals, the first by its text. */
function ranked<Key extends string>(counts: ReadonlyMap<Key, number>): [Key, number][] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}

/** The name with the most words; of equals, the most frequent. */
function fullestOf(names: readonly string[]): string | undefined {
  const size = (name: string) => name.split(' ').length
  return names.reduce<string | undefined>(
    (best, name) => (best === undefined || size(name) > size(best) ? name : best),
    undefined,
  )
}
