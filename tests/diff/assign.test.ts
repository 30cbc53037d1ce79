import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assign, type Edge } from '../../src/diff/assign.js'

/** The greatest sum there is, by trying everything. */
function best(lefts: number, edges: readonly Edge[], left = 0, taken = new Set<number>()): number {
  if (left === lefts) return 0
  let most = best(lefts, edges, left + 1, taken)
  for (const edge of edges) {
    if (edge.left !== left || taken.has(edge.right)) continue
    taken.add(edge.right)
    most = Math.max(most, edge.weight + best(lefts, edges, left + 1, taken))
    taken.delete(edge.right)
  }
  return most
}

const problem = fc
  .record({ lefts: fc.integer({ min: 0, max: 6 }), rights: fc.integer({ min: 1, max: 6 }) })
  .chain((size) =>
    fc.record({
      lefts: fc.constant(size.lefts),
      rights: fc.constant(size.rights),
      edges: fc.uniqueArray(
        fc.record({
          left: fc.integer({ min: 0, max: Math.max(0, size.lefts - 1) }),
          right: fc.integer({ min: 0, max: size.rights - 1 }),
          weight: fc.constantFrom(0.1, 0.25, 0.5, 0.5, 0.75, 0.9, 1),
        }),
        { maxLength: size.lefts === 0 ? 0 : 24, selector: ({ left, right }) => `${left}-${right}` },
      ),
    }),
  )

describe('assign', () => {
  test('finds the greatest sum, as trying everything does', () => {
    fc.assert(
      fc.property(problem, ({ lefts, rights, edges }) => {
        const partner = assign(lefts, rights, edges)
        const weights = new Map(edges.map((edge) => [`${edge.left}-${edge.right}`, edge.weight]))
        const pairs = [...partner].flatMap((right, left) => (right < 0 ? [] : [`${left}-${right}`]))
        expect(new Set([...partner].filter((right) => right >= 0)).size).toBe(pairs.length)
        const sum = pairs.reduce((total, pair) => total + weights.get(pair)!, 0)
        expect(sum).toBeCloseTo(best(lefts, edges), 9)
      }),
      { seed: 6, numRuns: 2_000 },
    )
  })

  test('gives up a better pair where the sum is greater without it', () => {
    const edges = [
      { left: 0, right: 0, weight: 0.9 },
      { left: 0, right: 1, weight: 0.8 },
      { left: 1, right: 0, weight: 0.7 },
    ]
    expect([...assign(2, 2, edges)]).toEqual([1, 0])
  })
})
