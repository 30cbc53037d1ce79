/** A value that was met, with the number of other values that hold it. */
export interface KnownValue {
  readonly value: unknown
  /** The numbers of what it is made of; none for what is no object or list. */
  readonly parts: readonly number[]
  /** Of an object the number of its shape, from 1; else 0. */
  readonly shape: number
  uses: number
}

/** How many slots there are at first: a power of two. */
const SLOTS = 1 << 12

/** Values by number, and numbers by value: equal ones have the same. */
export class KnownValues {
  readonly #all: KnownValue[] = []
  /** Numbers of what is no object or list. */
  readonly #plain = new Map<unknown, number>()
  /** Open-addressed by parts and shape: one more than the number of an object or list, 0 where the slot is free. */
  #slots = new Int32Array(SLOTS)

  get all(): readonly KnownValue[] {
    return this.#all
  }

  plain(value: unknown): number {
    const known = this.#plain.get(value)
    if (known !== undefined) return known
    this.#plain.set(value, this.#all.length)
    return this.#add(value, [], 0)
  }

  /** @param stack From `from` on, the numbers of the items of a list, or of the fields of an object. */
  made(value: object, stack: readonly number[], from: number, shape: number): number {
    let slot = this.#slotOf(stack, from, shape)
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & (this.#slots.length - 1)) {
      const number = this.#slots[slot]! - 1
      const known = this.#all[number]!
      if (known.shape === shape && isSame(known.parts, stack, from)) return number
    }
    const parts = stack.slice(from)
    for (const part of parts) this.#all[part]!.uses++
    const number = this.#add(value, parts, shape)
    this.#slots[slot] = number + 1
    if (2 * number > this.#slots.length) this.#grow()
    return number
  }

  #add(value: unknown, parts: readonly number[], shape: number): number {
    return this.#all.push({ value, parts, shape, uses: 0 }) - 1
  }

  #slotOf(stack: readonly number[], from: number, shape: number): number {
    let hash = shape
    for (let i = from; i < stack.length; i++) {
      hash = Math.imul(hash ^ stack[i]!, 0x9e3779b1)
      hash ^= hash >>> 15
    }
    return hash & (this.#slots.length - 1)
  }

  #grow(): void {
    const before = this.#slots
    this.#slots = new Int32Array(4 * before.length)
    for (const taken of before) {
      if (taken === 0) continue
      const { parts, shape } = this.#all[taken - 1]!
      let slot = this.#slotOf(parts, 0, shape)
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (this.#slots.length - 1)
      this.#slots[slot] = taken
    }
  }
}

function isSame(parts: readonly number[], stack: readonly number[], from: number): boolean {
  if (parts.length !== stack.length - from) return false
  for (let i = 0; i < parts.length; i++) if (parts[i] !== stack[from + i]) return false
  return true
}
