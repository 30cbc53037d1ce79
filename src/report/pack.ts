/**
 * JSON in which nothing is said twice: a value that stands in more than one place, and is long enough, stands in `values` once.
 * An object is a list of the negative number of its shape and its values, a list begins with 0, and a list of one positive number
 * stands for that value. Text, numbers, `true`, `false` and `null` are themselves.
 */
export interface Packed {
  /** The names of the fields of objects; the first is that of shape -1. */
  readonly shapes: readonly (readonly string[])[]
  readonly values: readonly unknown[]
  readonly root: unknown
}

/** A value that was met, with the number of other values that hold it. */
interface Known {
  readonly value: unknown
  readonly parts: readonly number[]
  readonly shape: number
  uses: number
}

/** A text of up to this length costs no more than its number. */
const SHORT = 5

/**
 * Packs a value of JSON: what was found in prose says much again and again (an event repeats its sentence, its names and its
 * citations), and a report of many documents is a third as long without it.
 */
export function pack(root: unknown): Packed {
  const known: Known[] = []
  /** Of objects and lists by what they are made of, and of other values by themselves. */
  const ids = new Map<string, number>()
  const plain = new Map<unknown, number>()
  const shapes: string[][] = []
  const numbers = new Map<string, number>()
  const top = meet(root)
  const shared = known.flatMap((one, id) => (one.uses > 1 && isWorthy(one) ? [id] : []))
  // What is used most has the shortest numbers.
  shared.sort((a, b) => known[b]!.uses - known[a]!.uses || a - b)
  const places = new Map(shared.map((id, index) => [id, index + 1]))
  return {
    shapes,
    values: shared.map((id) => written(known[id]!)),
    root: written(known[top]!),
  }

  /** The number of a value; equal ones have the same. */
  function meet(value: unknown): number {
    if (typeof value !== 'object' || value === null) return plain.get(value) ?? add(plain, value, value, [], 0)
    if (Array.isArray(value)) {
      const parts = value.map(meet)
      const key = `[${parts.join(' ')}]`
      return ids.get(key) ?? add(ids, key, value, parts, 0)
    }
    const fields = Object.entries(value).filter(([, inner]) => inner !== undefined)
    const shape = shapeOf(fields.map(([name]) => name))
    const parts = fields.map(([, inner]) => meet(inner))
    const key = `{${shape} ${parts.join(' ')}}`
    return ids.get(key) ?? add(ids, key, value, parts, shape)
  }

  function add<Key>(to: Map<Key, number>, key: Key, value: unknown, parts: readonly number[], shape: number): number {
    for (const part of parts) known[part]!.uses++
    to.set(key, known.length)
    return known.push({ value, parts, shape, uses: 0 }) - 1
  }

  /** The number of a list of names, from 1. */
  function shapeOf(names: string[]): number {
    let key = ''
    for (const name of names) key += `${name.length} ${name}`
    const shape = numbers.get(key) ?? shapes.push(names)
    numbers.set(key, shape)
    return shape
  }

  function written({ value, parts, shape }: Known): unknown {
    if (typeof value !== 'object' || value === null) return value
    return [shape === 0 ? 0 : -shape, ...parts.map(reference)]
  }

  function reference(id: number): unknown {
    const place = places.get(id)
    return place === undefined ? written(known[id]!) : [place]
  }
}

function isWorthy({ value, parts }: Known): boolean {
  if (typeof value === 'string') return value.length > SHORT
  return parts.length > 0
}
