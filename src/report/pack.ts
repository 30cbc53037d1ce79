import { type KnownValue, KnownValues } from './known-values.js'

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

/** A text of up to this length costs no more than its number. */
const SHORT = 5

/**
 * Packs a value of JSON: what was found in prose says much again and again (an event repeats its sentence, its names and its
 * citations), and a report of many documents is a third as long without it.
 */
export function pack(root: unknown): Packed {
  const values = new KnownValues()
  const shapes: string[][] = []
  const numbers = new Map<string, number>()
  const top = meet(root)
  const known = values.all
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
    if (typeof value !== 'object' || value === null) return values.plain(value)
    if (Array.isArray(value)) return values.made(value, value.map(meet), 0)
    const fields = Object.entries(value).filter(([, inner]) => inner !== undefined)
    const shape = shapeOf(fields.map(([name]) => name))
    const parts = fields.map(([, inner]) => meet(inner))
    return values.made(value, parts, shape)
  }

  /** The number of a list of names, from 1. */
  function shapeOf(names: string[]): number {
    let key = ''
    for (const name of names) key += `${name.length} ${name}`
    const shape = numbers.get(key) ?? shapes.push(names)
    numbers.set(key, shape)
    return shape
  }

  function written({ value, parts, shape }: KnownValue): unknown {
    if (typeof value !== 'object' || value === null) return value
    return [shape === 0 ? 0 : -shape, ...parts.map(reference)]
  }

  function reference(id: number): unknown {
    const place = places.get(id)
    return place === undefined ? written(known[id]!) : [place]
  }
}

function isWorthy({ value, parts }: KnownValue): boolean {
  if (typeof value === 'string') return value.length > SHORT
  return parts.length > 0
}
