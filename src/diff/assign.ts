import { Heap } from './heap.js'

/** A possible pair and what it is worth; both indices count from zero. */
export interface Edge {
  readonly left: number
  readonly right: number
  /** Above zero. */
  readonly weight: number
}

/**
 * Pairs left and right so that the sum of the weights is the greatest that there is; a vertex may stay alone. Gives the
 * right partner of each left vertex, or -1.
 *
 * Shortest augmenting paths with potentials (Jonker and Volgenant 1987, over a sparse graph with a heap): for n left
 * vertices and m edges at most O(n·m·log m) time and O(n + m) space, and near to O(m·log m) where few vertices compete.
 */
export function assign(lefts: number, rights: number, edges: readonly Edge[]): Int32Array {
  const search = new Search(lefts, rights, edges)
  for (let left = 0; left < lefts; left++) search.place(left)
  return search.partner.map((right) => (right >= rights ? -1 : right))
}

/**
 * The state of an assignment in which the left vertices up to some index are placed at the least cost. Each left vertex
 * has a right one of its own, behind the real ones, that is worth nothing: who takes it stays alone.
 */
class Search {
  readonly partner: Int32Array
  readonly #alone: number
  readonly #first: Int32Array
  readonly #right: Int32Array
  readonly #weight: Float64Array
  readonly #owner: Int32Array
  readonly #price: Float64Array
  readonly #profit: Float64Array
  readonly #distance: Float64Array
  readonly #from: Int32Array
  readonly #settled: Uint8Array

  constructor(lefts: number, rights: number, edges: readonly Edge[]) {
    const size = rights + lefts
    this.#alone = rights
    this.partner = new Int32Array(lefts).fill(-1)
    this.#owner = new Int32Array(size).fill(-1)
    this.#price = new Float64Array(size)
    this.#profit = new Float64Array(lefts)
    this.#distance = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
    this.#from = new Int32Array(size).fill(-1)
    this.#settled = new Uint8Array(size)
    this.#first = new Int32Array(lefts + 1)
    this.#right = new Int32Array(edges.length)
    this.#weight = new Float64Array(edges.length)
    for (const { left } of edges) this.#first[left + 1]!++
    for (let at = 0; at < lefts; at++) this.#first[at + 1] = this.#first[at + 1]! + this.#first[at]!
    const next = this.#first.slice()
    for (const { left, right, weight } of edges) {
      const at = next[left]!++
      this.#right[at] = right
      this.#weight[at] = weight
    }
  }

  /** Places one more left vertex: by the cheapest way on which those before it may have to move. */
  place(left: number): void {
    const heap = new Heap()
    const touched: number[] = []
    const done: number[] = []
    let current = left
    let reached = 0
    let right = -1
    for (;;) {
      this.#relax(current, reached, heap, touched)
      do right = heap.pop()
      while (this.#settled[right] === 1)
      this.#settled[right] = 1
      reached = this.#distance[right]!
      if (this.#owner[right] === -1) break
      done.push(right)
      current = this.#owner[right]!
    }
    this.#reprice(left, reached, done)
    for (const vertex of touched) {
      this.#distance[vertex] = Number.POSITIVE_INFINITY
      this.#settled[vertex] = 0
    }
    this.#moveAlong(right, left)
  }

  /** Sees how near the right vertices are that a left one can take. */
  #relax(left: number, reached: number, heap: Heap, touched: number[]): void {
    const base = reached - this.#profit[left]!
    const end = this.#first[left + 1]!
    for (let at = this.#first[left]!; at <= end; at++) {
      const right = at < end ? this.#right[at]! : this.#alone + left
      const length = base - (at < end ? this.#weight[at]! : 0) - this.#price[right]!
      if (this.#settled[right] === 1 || length >= this.#distance[right]!) continue
      if (this.#distance[right] === Number.POSITIVE_INFINITY) touched.push(right)
      this.#distance[right] = length
      this.#from[right] = left
      heap.push(length, right)
    }
  }

  /** Keeps every reduced cost at zero or above, so that the next search finds shortest ways too. */
  #reprice(left: number, reached: number, done: readonly number[]): void {
    this.#profit[left] = this.#profit[left]! + reached
    for (const right of done) {
      const slack = reached - this.#distance[right]!
      const owner = this.#owner[right]!
      this.#price[right] = this.#price[right]! - slack
      this.#profit[owner] = this.#profit[owner]! + slack
    }
  }

  #moveAlong(end: number, start: number): void {
    for (let right = end; ; ) {
      const taker = this.#from[right]!
      const freed = this.partner[taker]!
      this.partner[taker] = right
      this.#owner[right] = taker
      if (taker === start) return
      right = freed
    }
  }
}
