import { hashText, hashUnit, NO_TEXT } from './hash.js'

/** What the lists say of a word in lower case. */
export interface Listed {
  /** The kinds that it is listed as, as bits. */
  readonly single: number
  /** Entries of several words that it begins. */
  readonly phrases: readonly Phrase[]
}

/** The other words of an entry, and the bit of its kind. */
export interface Phrase {
  readonly rest: readonly string[]
  readonly bit: number
}

/** The entries of one kind, separated by bars. */
export interface EntryList {
  readonly entries: string
  readonly bit: number
}

const BAR = 124

/**
 * Listed entries by their first words, in lower case. Most are left where they stand, and a table holds the hash of
 * the first word and its place: to cut out 90 000 words would take many times as long as a document does.
 */
export class GazetteerIndex {
  /** The lists, a bar before and behind each entry. */
  readonly #text: string
  readonly #hashes: Int32Array
  /** Where the word of a slot stands in the text; 0 where the slot is free. */
  readonly #places: Int32Array
  readonly #singles: Int32Array
  /** For each slot the places where the rest of a phrase stands, each with its bit. */
  readonly #phrases = new Map<number, { readonly place: number; readonly bit: number }[]>()
  /** Entries that are more than letters and spaces: `O'Brien`, `St. Louis`, `U.S. Steel`. */
  readonly #others = new Map<string, { single: number; readonly phrases: Phrase[] }>()

  constructor(lists: readonly EntryList[]) {
    const texts = lists.map(({ entries }) => entries.toLowerCase())
    this.#text = `|${texts.join('|')}|`
    const entries = texts.reduce((sum, text) => sum + text.split('|').length, 0)
    const capacity = 2 ** Math.ceil(Math.log2(2 * entries))
    this.#hashes = new Int32Array(capacity)
    this.#places = new Int32Array(capacity)
    this.#singles = new Int32Array(capacity)
    let place = 1
    for (const [i, { bit }] of lists.entries()) {
      const end = place + texts[i]!.length
      while (place < end) place = this.#read(place, bit)
    }
  }

  /** Looks up a word in lower case, with straight apostrophes. */
  get(word: string): Listed {
    const slot = this.#slotOf(hashText(word), word, 0, word.length)
    const other = this.#others.get(word)
    const phrases: Phrase[] = []
    for (const { place, bit } of this.#phrases.get(slot) ?? []) phrases.push({ rest: this.#wordsAt(place), bit })
    for (const phrase of other?.phrases ?? []) phrases.push(phrase)
    return { single: this.#singles[slot]! | (other?.single ?? 0), phrases }
  }

  /** Adds a word to those that are listed. */
  add(word: string, bit: number): void {
    this.#other(word).single |= bit
  }

  /** Reads the entry at a place. Gives the place of the next. */
  #read(place: number, bit: number): number {
    const text = this.#text
    let hash = NO_TEXT
    let at = place
    while (isLetter(text.charCodeAt(at))) hash = hashUnit(hash, text.charCodeAt(at++))
    const end = text.charCodeAt(at) === BAR ? at : text.indexOf('|', at)
    if (at === end && at > place) this.#singles[this.#take(hash, place, at)]! |= bit
    else if (at > place && PLAIN_REST.test(text.slice(at, end))) {
      const slot = this.#take(hash, place, at)
      const phrases = this.#phrases.get(slot) ?? []
      phrases.push({ place: at + 1, bit })
      this.#phrases.set(slot, phrases)
    } else this.#readOther(text.slice(place, end), bit)
    return end + 1
  }

  #readOther(entry: string, bit: number): void {
    const [first, ...rest] = partsOf(entry)
    if (first === undefined) return
    if (rest.length === 0) this.add(first, bit)
    else this.#other(first).phrases.push({ rest, bit })
  }

  #other(word: string): { single: number; readonly phrases: Phrase[] } {
    const known = this.#others.get(word) ?? { single: 0, phrases: [] }
    this.#others.set(word, known)
    return known
  }

  #wordsAt(place: number): string[] {
    return this.#text.slice(place, this.#text.indexOf('|', place)).split(' ')
  }

  /** The slot of the word that stands in the text from one place to another. */
  #take(hash: number, from: number, to: number): number {
    const slot = this.#slotOf(hash, this.#text, from, to)
    this.#hashes[slot] = hash
    if (this.#places[slot] === 0) this.#places[slot] = from
    return slot
  }

  /** The slot that holds a word, or the free one where it would go. */
  #slotOf(hash: number, source: string, from: number, to: number): number {
    const mask = this.#places.length - 1
    let slot = hash & mask
    while (this.#places[slot] !== 0) {
      if (this.#hashes[slot] === hash && this.#standsAt(this.#places[slot]!, source, from, to)) break
      slot = (slot + 1) & mask
    }
    return slot
  }

  #standsAt(place: number, source: string, from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      if (this.#text.charCodeAt(place + i - from) !== source.charCodeAt(i)) return false
    }
    return !isLetter(this.#text.charCodeAt(place + to - from))
  }
}

/** Letters of which each run is one word for certain: those of Latin scripts that are one code unit. */
function isLetter(unit: number): boolean {
  if (unit < 0xc0) return unit >= 97 && unit <= 122
  return unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7
}

/** The rest of an entry whose words stand with one space between them. */
const PLAIN_REST = /^(?: [a-z]+)+$/

/** The words of an entry in lower case, split as `splitWords` splits them. */
function partsOf(entry: string): string[] {
  const parts = entry.replace(/[’‘ʻʿ]/g, "'")
  return parts.match(/(?:\p{L}\.){2,}|\p{L}+\.(?= |$)|\p{L}[\p{L}\p{M}\p{N}']*|\p{N}+|[^\s]/gu) ?? []
}
