import type { EventRecord } from '../model/event.js'

/** What an event is known by when its id is not the same: words by their numbers, and the rest as it is compared. */
export interface Traits {
  /** Numbers of the words of the clause and of the quote, ascending, each once. */
  readonly clause: Int32Array
  readonly quote: Int32Array
  readonly trigger: string
  readonly lemma: string
  readonly edtf: string | null
  readonly entities: ReadonlySet<string>
  readonly labels: ReadonlySet<string>
}

/** Numbers the words of records, and counts in how many records each stands. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()
  readonly #counts: number[] = []
  #records = 0

  /** The traits of a record; its labels as they are after renumbering by `shift`. */
  traitsOf(record: EventRecord, shift = 0): Traits {
    const { quote, clause, provenance, trigger, when, actors, places, citations } = record
    const from = clause.start - provenance.start
    const words = this.#wordsOf(quote)
    for (const word of words) this.#counts[word] = (this.#counts[word] ?? 0) + 1
    this.#records++
    return {
      quote: words,
      clause: this.#wordsOf(partOf(record, from, from + clause.end - clause.start)),
      trigger: trigger.text.toLowerCase(),
      lemma: trigger.lemma,
      edtf: when?.edtf ?? null,
      entities: new Set([...actors, ...places].map(({ entity }) => entity)),
      labels: new Set(citations.flatMap(({ labels }) => labels.map((label) => shifted(label, shift)))),
    }
  }

  /** How much a word says: the rarer, the more. */
  weightOf(word: number): number {
    return Math.log(1 + this.#records / (this.#counts[word] ?? 1))
  }

  /** In how many records a word stands. */
  countOf(word: number): number {
    return this.#counts[word] ?? 0
  }

  #wordsOf(text: string): Int32Array {
    const numbers = new Set<number>()
    for (const [word] of withoutMarkers(text).matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      const key = word.toLowerCase()
      const known = this.#numbers.get(key)
      numbers.add(known ?? this.#numbers.size)
      if (known === undefined) this.#numbers.set(key, this.#numbers.size)
    }
    return Int32Array.from(numbers).sort()
  }
}

function shifted(label: string, shift: number): string {
  return shift !== 0 && /^\d{1,9}$/.test(label) ? String(Number(label) + shift) : label
}

/** A part of a record's sentence by offsets from its start, without tags where the source is HTML. */
export function partOf({ quote, provenance: { raw } }: EventRecord, from: number, to: number): string {
  return raw === undefined ? quote.slice(from, to) : raw.slice(from, to).replace(/<[^<>]*>/g, '')
}

/** A quote without what looks like a citation marker: renumbering them leaves an event what it is. */
export function withoutMarkers(quote: string): string {
  return quote.replace(/\[[^\s[\]]{1,12}\]/g, '')
}
