import type { RuleIndex } from './rule-index.js'
import type { Term } from './world.js'

/** What the words of a clause can be matched by, as the numbers of a rule index: their forms, switches and tags. */
export class ClauseKeys {
  readonly #index: RuleIndex
  /** For each key the last clause that carried it. */
  readonly #carried: Uint32Array
  #clause = 0
  #words: number[][] = []

  constructor(index: RuleIndex) {
    this.#index = index
    this.#carried = new Uint32Array(index.keyCount)
  }

  /** The keys of each word of the clause that was read last. */
  get ofWords(): readonly (readonly number[])[] {
    return this.#words
  }

  /** Whether compromise counts the clause that was read last as carrying a key. */
  has(key: number): boolean {
    return this.#carried[key] === this.#clause
  }

  read(terms: readonly Term[]): void {
    this.#clause = (this.#clause % 0xffffffff) + 1
    this.#words = terms.map((term) => this.#keysOf(term))
  }

  #keysOf(term: Term): number[] {
    const keys: number[] = []
    this.#add(keys, term.normal)
    if (term.machine && term.machine !== term.normal) this.#add(keys, term.machine)
    if (term.root && term.root !== term.normal) this.#add(keys, term.root)
    if (term.implicit) this.#add(keys, term.implicit)
    if (term.switch) this.#add(keys, `%${term.switch}%`)
    if (term.alias) for (const form of term.alias) this.#add(keys, form)
    for (const tag of term.tags) {
      const key = this.#index.tags.get(tag)
      if (key === undefined) continue
      keys.push(key)
      this.#carried[key] = this.#clause
    }
    // A word as it is written can be matched, but compromise does not count it where it chooses rules.
    const written = term.text === term.normal ? undefined : this.#index.words.get(term.text)
    if (written !== undefined) keys.push(written)
    return keys
  }

  #add(keys: number[], form: string): void {
    const key = this.#index.words.get(form)
    if (key === undefined) return
    keys.push(key)
    this.#carried[key] = this.#clause
  }
}
