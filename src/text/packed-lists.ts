import type { Span } from '../model/span.js'

/** How things are told apart that stand at many places of a text and are otherwise much alike: words. */
export interface Packing<Thing> {
  /** Whether two things of one text are the same but for where they stand. */
  isAlike(one: Thing, other: Thing): boolean
  /** A thing as it stands at another place. */
  placed(thing: Thing, start: number, end: number): Thing
}

/** Up to so many lists are held as they are, all of them: no article has more sentences. */
const ALL = 3000

/** So many are held as they are of more. */
const MOST = 500

/** Numbers that stand for a thing: its start, its end, and which of the known things it is alike. */
const SIZE = 3

/**
 * Lists of a long document by number, the last of them as they are, the others packed into a few bytes a thing until they are asked
 * for again. What comes out is what went in, but for the identity of its objects.
 */
export class PackedLists<Thing extends Span & { readonly text: string }> {
  readonly #packing: Packing<Thing>
  readonly #most: number
  readonly #lists: (readonly Thing[] | undefined)[] = []
  /** The numbers of the lists that are held as they are, in a ring. */
  readonly #held: number[] = []
  #turn = 0
  /** One of each kind of thing; of a text the first is found by the text, and the next by the one before it. */
  readonly #known: Thing[] = []
  readonly #first = new Map<string, number>()
  readonly #next: number[] = []
  /** Where in `#numbers` a list begins and ends that was packed. */
  readonly #begins: number[] = []
  readonly #ends: number[] = []
  #numbers = new Uint32Array(0)
  #count = 0

  /** @param count How many lists there will be. */
  constructor(packing: Packing<Thing>, count: number, most = count > ALL ? MOST : count) {
    this.#packing = packing
    this.#most = most
  }

  /** Adds a list behind the others. */
  add(list: readonly Thing[]): void {
    this.#begins.push(-1)
    this.#ends.push(-1)
    this.#lists.push(list)
    this.#hold(this.#lists.length - 1)
  }

  /** The list with a number, from 0. */
  get(at: number): readonly Thing[] {
    const held = this.#lists[at]
    if (held !== undefined) return held
    const list = this.#unpacked(at)
    this.#lists[at] = list
    this.#hold(at)
    return list
  }

  /** Holds a list in place of the one that is held for longest. */
  #hold(at: number): void {
    const last = this.#held[this.#turn]
    if (last !== undefined) {
      if (this.#begins[last] === -1) this.#pack(last, this.#lists[last]!)
      this.#lists[last] = undefined
    }
    this.#held[this.#turn] = at
    this.#turn = (this.#turn + 1) % this.#most
  }

  #pack(at: number, list: readonly Thing[]): void {
    const needed = this.#count + SIZE * list.length
    if (needed > this.#numbers.length) {
      const longer = new Uint32Array(Math.max(needed, 1.5 * this.#count))
      longer.set(this.#numbers)
      this.#numbers = longer
    }
    this.#begins[at] = this.#count
    for (const thing of list) {
      this.#numbers[this.#count++] = thing.start
      this.#numbers[this.#count++] = thing.end
      this.#numbers[this.#count++] = this.#numberOf(thing)
    }
    this.#ends[at] = this.#count
  }

  #unpacked(at: number): Thing[] {
    const list: Thing[] = []
    const numbers = this.#numbers
    const end = this.#ends[at]!
    for (let n = this.#begins[at]!; n < end; n += SIZE) {
      list.push(this.#packing.placed(this.#known[numbers[n + 2]!]!, numbers[n]!, numbers[n + 1]!))
    }
    return list
  }

  /** The number of the known thing that this one is alike. */
  #numberOf(thing: Thing): number {
    const number = this.#known.length
    let last = this.#first.get(thing.text)
    if (last === undefined) this.#first.set(thing.text, number)
    while (last !== undefined) {
      if (this.#packing.isAlike(thing, this.#known[last]!)) return last
      const next: number | undefined = this.#next[last]
      if (next === -1) this.#next[last] = number
      last = next === -1 ? undefined : next
    }
    this.#known.push(thing)
    this.#next.push(-1)
    return number
  }
}
