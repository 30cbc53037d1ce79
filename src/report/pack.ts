import { type KnownValue, KnownValues } from './known-values.js'
import { Shapes } from './shapes.js'

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
  const shapes = new Shapes()
  /** Numbers of the parts of what is being met, the outermost first. */
  const stack: number[] = []
  const top = meet(root)
  const known = values.all
  const shared = known.flatMap((one, id) => (one.uses > 1 && isWorthy(one) ? [id] : []))
  // What is used most has the shortest numbers.
  shared.sort((a, b) => known[b]!.uses - known[a]!.uses || a - b)
  const places = new Map(shared.map((id, index) => [id, index + 1]))
  return {
    shapes: shapes.all,
    values: shared.map((id) => written(known[id]!)),
    root: written(known[top]!),
  }

  /** The number of a value; equal ones have the same. */
  function meet(value: unknown): number {
    if (typeof value !== 'object' || value === null) return values.plain(value)
    const from = stack.length
    let shape = 0
    if (Array.isArray(value)) for (const item of value) stack.push(meet(item))
    else {
      const fields = value as Readonly<Record<string, unknown>>
      let names = shapes.none
      for (const name of Object.keys(fields)) {
        if (fields[name] === undefined) continue
        stack.push(meet(fields[name]))
        names = Shapes.with(names, name)
      }
      shape = shapes.numberOf(names)
    }
    const number = values.made(value, stack, from, shape)
    stack.length = from
    return number
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
