import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumberOfBound, lastDay } from '../../src/report/client/day-number.js'
import type { Item } from '../../src/report/client/items.js'
import { countColumns } from '../../src/report/client/timeline/count-columns.js'
import { labelOf } from '../../src/report/client/timeline/label-of.js'
import { besideEdges, layLanes } from '../../src/report/client/timeline/lanes.js'
import { ticksOf } from '../../src/report/client/timeline/ticks.js'
import { firstView, fitView, pan, zoom } from '../../src/report/client/timeline/view.js'

const item = (from: number, to: number): Item => {
  const shape = !Number.isFinite(from) ? 'until' : !Number.isFinite(to) ? 'since' : from === to ? 'day' : 'within'
  return {
    event: null as never,
    document: 0,
    shape,
    from,
    to,
    vague: false,
    actors: [],
    places: [],
    spots: [],
    citations: [],
    words: '',
    mark: 'open',
    hidden: false,
  }
}
const day = fc.integer({ min: -900_000, max: 30_000 })
const anItem = fc.oneof(
  day.map((at) => item(at, at)),
  fc.tuple(day, fc.nat(4000)).map(([from, length]) => item(from, from + length)),
  day.map((at) => item(at, Number.POSITIVE_INFINITY)),
  day.map((at) => item(Number.NEGATIVE_INFINITY, at)),
)

describe('lanes', () => {
  test('never lay one mark over another, and count those that find no room', () => {
    fc.assert(
      fc.property(
        fc.array(anItem, { maxLength: 80 }),
        fc.constantFrom(0.001, 0.05, 1, 40),
        fc.integer({ min: 1, max: 7 }),
        (items, scale, count) => {
          const { placed, crowds } = layLanes(items, scale, count)
          const ends = new Map<number, number>()
          for (const { lane, left, right } of placed) {
            expect(lane).toBeLessThan(count)
            expect(left).toBeGreaterThanOrEqual(ends.get(lane) ?? Number.NEGATIVE_INFINITY)
            ends.set(lane, right)
          }
          expect(placed.length + crowds.reduce((sum, crowd) => sum + crowd.items.length, 0)).toBe(items.length)
        },
      ),
      { seed: 9, numRuns: 200 },
    )
  })
})

describe('crowds', () => {
  test('beside the numbers of the edges count those below them', () => {
    const crowd = (left: number, count: number) => ({
      left,
      items: Array.from({ length: count }, () => item(left, left)),
    })
    const counts = (from: number, to: number) =>
      besideEdges([crowd(0, 1), crowd(34, 2), crowd(68, 3), crowd(102, 4)], from, to).map(({ left, items }) => [
        left,
        items.length,
      ])
    expect(counts(0, 200)).toEqual([
      [0, 1],
      [34, 2],
      [68, 3],
      [102, 4],
    ])
    expect(counts(20, 200)).toEqual([
      [34, 3],
      [68, 3],
      [102, 4],
    ])
    expect(counts(30, 110)).toEqual([
      [34, 3],
      [68, 7],
    ])
    expect(counts(190, 200).map(([, count]) => count)).toEqual([1, 2, 3, 4])
  })
})

describe('the strip of density', () => {
  test('counts every dated event of the view in its column', () => {
    const items = [item(0, 0), item(0, 1), item(50, 50), item(99, 99), item(-5, -5), item(Number.NEGATIVE_INFINITY, 60)]
    const counts = countColumns(items, { from: 0, to: 100 }, 400)
    expect(counts).toHaveLength(100)
    expect(Object.entries(counts).filter(([, count]) => count > 0)).toEqual([
      ['0', 2],
      ['50', 1],
      ['60', 1],
      ['99', 1],
    ])
  })
})

describe('a label', () => {
  const event = {
    trigger: { text: 'bought' },
    negated: false,
    actors: [{ role: 'agent', name: 'Maria Theresia Lindholm' }],
    arguments: [{ role: 'patient', head: { text: 'quay' } }],
  } as never

  test.each([
    [40, 'Maria Theresia Lindholm bought quay'],
    [31, 'Maria Theresia Lindholm bought'],
    [16, 'Lindholm bought'],
    [12, 'bought quay'],
    [6, 'bought'],
    [5, null],
  ])('of %i letters is %j', (letters, label) => {
    expect(labelOf(event, letters)).toBe(label)
  })
})

describe('ticks', () => {
  const labels = (from: string, to: string, room: number) =>
    ticksOf(dayNumberOfBound(from)!, dayNumberOfBound(to)!, room).map(({ label }) => label)

  test.each([
    ['1900', '1930', 2000, ['1900', '1910', '1920', '1930']],
    ['1978-09-10', '1979-04-01', 60, ['Oct 1978', '1979', 'Apr 1979']],
    ['1978-10-01', '1978-10-03', 1, ['1 Oct 1978', '2 Oct 1978', '3 Oct 1978']],
    ['-0100', '0101', 18_000, ['100 BC', '50 BC', '1 BC', '50', '100']],
    ['-0600', '-0100', 36_000, ['600 BC', '500 BC', '400 BC', '300 BC', '200 BC']],
  ])('from %s to %s at least %i days apart', (from, to, room, expected) => {
    expect(labels(from, to, room)).toEqual(expected)
  })

  test('ascend and keep their distance', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 6, max: 900_000 }), (from, length) => {
        const room = length / 10
        const ticks = ticksOf(from, from + length, room)
        for (let at = 1; at < ticks.length; at++) {
          expect(ticks[at]!.day - ticks[at - 1]!.day).toBeGreaterThanOrEqual(Math.min(room * 0.9, room - 3))
        }
      }),
      { seed: 9, numRuns: 300 },
    )
  })
})

describe('views', () => {
  test('fit all, and first what most stands in', () => {
    const near = Array.from({ length: 10 }, (_, index) => item(index * 10, index * 10))
    const far = item(-700_000, -700_000)
    expect(fitView([far, ...near]).from).toBeLessThan(-700_000)
    const first = firstView([far, ...near])
    expect(first.from).toBeGreaterThan(-100)
    expect(first.to).toBeGreaterThan(90)
  })

  test('zoom keeps its place, within bounds; pan keeps its length', () => {
    expect(zoom({ from: 0, to: 100 }, 0.5, 0.25)).toEqual({ from: 12.5, to: 62.5 })
    expect(zoom({ from: 0, to: 10 }, 0.001, 0)).toEqual({ from: 0, to: 6 })
    expect(pan({ from: 0, to: 100 }, 0.5)).toEqual({ from: 50, to: 150 })
  })
})

test('a typed date is its first day, and until its last', () => {
  expect(dayNumberOfBound('1970')).toBe(0)
  expect(lastDay('1970-01')).toBe(30)
  expect(lastDay('1969')).toBe(-1)
  expect(dayNumberOfBound('0000-03-01')).toBe(-719_468)
  expect(dayNumberOfBound('tomorrow')).toBeNull()
})
