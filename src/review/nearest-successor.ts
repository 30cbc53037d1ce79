import type { EventRecord } from '../model/event.js'
import type { About } from './decision.js'

/** How much of its words an event has to share with one that is gone, of 1, to be called its successor. */
const ENOUGH = 0.3

/** Finds the event of which a decision may now be. */
export type FindSuccessor = (decision: About) => EventRecord | undefined

/**
 * Among events that nobody has decided on, the one that is most like an event that is gone: by the words of its sentence,
 * and by its trigger. Where a decision notes no words, there is none. Words that stand in many sentences do not count: so the
 * cost is that of the words that are shared.
 */
export function createSuccessors(events: readonly EventRecord[], decided: (id: string) => boolean): FindSuccessor {
  const open = events.filter(({ id }) => !decided(id))
  let index: Index | undefined
  return ({ quote, trigger }) => {
    if (quote === undefined) return undefined
    index ??= indexOf(open)
    const words = wordsOf(quote)
    const shared = new Map<number, number>()
    for (const word of words) for (const at of index.postings.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
    let best: { readonly at: number; readonly score: number } | undefined
    for (const [at, count] of [...shared].sort(([a], [b]) => a - b)) {
      const event = open[at]!
      const alike = count / (words.size + index.sizes[at]! - count)
      const score = alike + (event.trigger.text.toLowerCase() === trigger?.text.toLowerCase() ? 0.5 : 0)
      if (alike >= ENOUGH && score > (best?.score ?? 0)) best = { at, score }
    }
    return best && open[best.at]
  }
}

interface Index {
  readonly postings: ReadonlyMap<string, readonly number[]>
  readonly sizes: readonly number[]
}

function indexOf(events: readonly EventRecord[]): Index {
  const postings = new Map<string, number[]>()
  const sizes = events.map(({ quote }, at) => {
    const words = wordsOf(quote)
    for (const word of words) {
      const known = postings.get(word)
      if (known) known.push(at)
      else postings.set(word, [at])
    }
    return words.size
  })
  const most = Math.max(20, events.length / 5)
  for (const [word, list] of postings) if (list.length > most) postings.delete(word)
  return { postings, sizes }
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu))
}
