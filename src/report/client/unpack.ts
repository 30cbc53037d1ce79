import type { Packed } from '../pack.js'

/** The value that was packed. What stood in several places is one object there, which nobody may change. */
export function unpack({ shapes, values, root }: Packed): unknown {
  const made: unknown[] = []
  return unfold(root)

  function unfold(value: unknown): unknown {
    if (!Array.isArray(value)) return value
    const [sign, ...parts] = value as [number, ...unknown[]]
    if (sign > 0) {
      made[sign] ??= unfold(values[sign - 1])
      return made[sign]
    }
    if (sign === 0) return parts.map(unfold)
    const names = shapes[-sign - 1]!
    return Object.fromEntries(names.map((name, index) => [name, unfold(parts[index])]))
  }
}
