import type { Part } from './page-tree.js'

/** Elements that an end tag of another name within them does not close from inside. */
const WALLS: ReadonlySet<string> = new Set(['table', 'td', 'th'])
const OF_TABLES: ReadonlySet<string> = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th'])
/** What an opening tag closes where it is still open, and within which elements: an item closes the one before of its list. */
const CLOSES: Readonly<Record<string, { readonly names: readonly string[]; readonly within: readonly string[] }>> = {
  li: { names: ['li'], within: ['ul', 'ol', 'td', 'th', 'table'] },
  dt: { names: ['dt', 'dd'], within: ['dl', 'td', 'th', 'table'] },
  dd: { names: ['dt', 'dd'], within: ['dl', 'td', 'th', 'table'] },
  tr: { names: ['tr'], within: ['table'] },
  td: { names: ['td', 'th'], within: ['table'] },
  th: { names: ['td', 'th'], within: ['table'] },
  tbody: { names: ['tbody', 'thead', 'tfoot'], within: ['table'] },
}

/** The parts that are open, outermost first, and which of them a tag closes. Each question costs the same at any depth. */
export class OpenParts {
  readonly #open: Part[]
  /** Places in `#open` of the parts of a name. */
  readonly #places = new Map<string, number[]>()
  readonly #walls: number[] = []

  constructor(root: Part) {
    this.#open = [root]
  }

  get top(): Part {
    return this.#open.at(-1)!
  }

  get depth(): number {
    return this.#open.length
  }

  push(part: Part): void {
    const places = this.#places.get(part.name)
    if (places === undefined) this.#places.set(part.name, [this.depth])
    else places.push(this.depth)
    if (WALLS.has(part.name)) this.#walls.push(this.depth)
    this.#open.push(part)
  }

  pop(): Part {
    const part = this.#open.pop()!
    this.#places.get(part.name)?.pop()
    if (this.#walls.at(-1) === this.depth) this.#walls.pop()
    return part
  }

  /** The places that the opening tag of a block closes, one behind the other. */
  *closedByOpening(name: string): Generator<number> {
    const { names = [], within = [] } = CLOSES[name] ?? {}
    for (const closed of names) {
      const place = this.#placeOf(closed)
      if (place > Math.max(...within.map((holder) => this.#placeOf(holder)))) yield place
    }
    const paragraph = this.#placeOf('p')
    if (paragraph > (this.#walls.at(-1) ?? -1)) yield paragraph
  }

  /** The place that an end tag closes, or -1. */
  closedByEnd(name: string): number {
    const place = this.#placeOf(name)
    if (place < 0 || (place < (this.#walls.at(-1) ?? 0) && !OF_TABLES.has(name))) return -1
    // An inline end tag closes no block.
    return !this.#open[place]!.isBlock && place < this.depth - 1 ? -1 : place
  }

  /** Whether a block is open at a place or within it. */
  hasBlockFrom(place: number): boolean {
    for (let at = this.depth - 1; at >= place; at--) if (this.#open[at]!.isBlock) return true
    return false
  }

  /** The place of the innermost open part of a name, or -1. */
  #placeOf(name: string): number {
    return this.#places.get(name)?.at(-1) ?? -1
  }
}
