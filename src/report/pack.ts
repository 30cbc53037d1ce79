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
  const ids = new Map<string, number>()
  const shapes = new Map<string, number>()
  const top = meet(root)
  const shared = known.flatMap((one, id) => (one.uses > 1 && isWorthy(one) ? [id] : []))
  // What is used most has the shortest numbers.
  shared.sort((a, b) => known[b]!.uses - known[a]!.uses || a - b)
  const places = new Map(shared.map((id, index) => [id, index + 1]))
  return {
    shapes: [...shapes.keys()].map((shape) => JSON.parse(shape) as string[]),
    values: shared.map((id) => written(known[id]!)),
    root: written(known[top]!),
  }

  /** The number of a value; equal ones have the same. */
  function meet(value: unknown): number {
    let [parts, shape, key]: [number[], number, string] = [[], 0, '']
    if (typeof value !== 'object' || value === null) key = JSON.stringify(value)
    else if (Array.isArray(value)) {
      parts = value.map(meet)
      key = `[${parts.join(' ')}]`
    } else {
      const fields = Object.entries(value).filter(([, inner]) => inner !== undefined)
      const names = JSON.stringify(fields.map(([name]) => name))
      shape = shapes.get(names) ?? shapes.size + 1
      shapes.set(names, shape)
      parts = fields.map(([, inner]) => meet(inner))
      key = `{${shape} ${parts.join(' ')}}`
    }
    const before = ids.get(key)
    if (before !== undefined) return before
    for (const part of parts) known[part]!.uses++
    ids.set(key, known.length)
    known.push({ value, parts, shape, uses: 0 })
    return known.length - 1
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
