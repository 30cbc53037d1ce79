/** A binary heap of numbered things by distance; of equal distances the lower number comes first. */
export class Heap {
  #keys: number[] = []
  #values: number[] = []

  push(key: number, value: number): void {
    let at = this.#keys.length
    this.#keys.push(key)
    this.#values.push(value)
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!this.#before(at, parent)) break
      this.#swap(at, parent)
      at = parent
    }
  }

  /** Takes the nearest out; the heap must not be empty. */
  pop(): number {
    const top = this.#values[0]!
    const last = this.#keys.length - 1
    this.#swap(0, last)
    this.#keys.pop()
    this.#values.pop()
    for (let at = 0; ; ) {
      let least = at
      for (const child of [2 * at + 1, 2 * at + 2]) if (child < last && this.#before(child, least)) least = child
      if (least === at) return top
      this.#swap(at, least)
      at = least
    }
  }

  #before(a: number, b: number): boolean {
    const left = this.#keys[a]!
    const right = this.#keys[b]!
    return left < right || (left === right && this.#values[a]! < this.#values[b]!)
  }

  #swap(a: number, b: number): void {
    const key = this.#keys[a]!
    const value = this.#values[a]!
    this.#keys[a] = this.#keys[b]!
    this.#values[a] = this.#values[b]!
    this.#keys[b] = key
    this.#values[b] = value
  }
}
