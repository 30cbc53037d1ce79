import type { IndexedRule, RuleIndex } from './rule-index.js'
import type { Term } from './term.js'

/** What the words of a clause can be matched by, as the numbers of a rule index: their forms, switches and tags. */
export class ClauseKeys {
  readonly #index: RuleIndex
  /** For each key the last clause that carried it, for each rule the last in which it was settled. */
  readonly #carried: Uint32Array
  readonly #settled: Uint32Array
  #clause = 0

  constructor(index: RuleIndex) {
    this.#index = index
    this.#carried = new Uint32Array(index.keyCount)
    this.#settled = new Uint32Array(index.ruleCount)
  }

  /** Whether compromise counts the clause that was read last as carrying a key. */
  has(key: number): boolean {
    return this.#carried[key] === this.#clause
  }

  /** Whether it is settled if a rule is tried on the clause that was read last. */
  isSettled({ number }: IndexedRule): boolean {
    return this.#settled[number] === this.#clause
  }

  settle({ number }: IndexedRule): void {
    this.#settled[number] = this.#clause
  }

  /** Reads a clause: gives the keys of each word. */
  read(terms: readonly Term[]): number[][] {
    this.#clause = (this.#clause % 0xffffffff) + 1
    const words: number[][] = []
    for (const term of terms) words.push(this.#keysOf(term))
    return words
  }

  #keysOf(term: Term): number[] {
    const keys: number[] = []
    this.#add(keys, term.normal)
    if (term.machine && term.machine !== term.normal) this.#add(keys, term.machine)
    if (term.root && term.root !== term.normal) this.#add(keys, term.root)
    if (term.implicit) this.#add(keys, term.implicit)
    if (term.switch) this.#carry(keys, this.#index.switches.get(term.switch))
    if (term.alias) for (const form of term.alias) this.#add(keys, form)
    for (const tag of term.tags) this.#carry(keys, this.#index.tags.get(tag))
    // A word as it is written can be matched, but compromise does not count it where it chooses rules.
    const written = term.text === term.normal ? undefined : this.#index.words.get(term.text)
    if (written !== undefined) keys.push(written)
    return keys
  }

  #add(keys: number[], form: string): void {
    this.#carry(keys, this.#index.words.get(form))
  }

  #carry(keys: number[], key: number | undefined): void {
    if (key === undefined) return
    keys.push(key)
    this.#carried[key] = this.#clause
  }
}
