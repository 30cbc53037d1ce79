import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocksOf, type Mark, segmentsOf } from '../../src/report/client/segments.js'

describe('blocks', () => {
  const shown = (text: string, sentences: { start: number; end: number }[]) =>
    blocksOf(text, sentences).map(({ start, end, line }) => [line, text.slice(start, end)])

  test('are lines', () => {
    expect(shown('One.\nTwo.\r\nThree.\rFour.', [])).toEqual([
      [1, 'One.'],
      [2, 'Two.'],
      [3, 'Three.'],
      [4, 'Four.'],
    ])
  })

  test('hold a wrapped sentence whole', () => {
    const text = 'A sentence that\nis wrapped. Next\none.\n\nLast.'
    const sentences = [
      { start: 0, end: 27 },
      { start: 28, end: 37 },
      { start: 39, end: 44 },
    ]
    expect(shown(text, sentences)).toEqual([
      [1, 'A sentence that\nis wrapped. Next\none.'],
      [5, 'Last.'],
    ])
  })
})

const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }))
const layer = fc.constantFrom<Mark['layer']>('sentence', 'date', 'actor', 'marker', 'trigger', 'clause', 'issue')
const marks = fc
  .array(fc.tuple(span, layer), { maxLength: 12 })
  .map((list) =>
    list.map(([at, kind], index): Mark => ({ ...at, layer: kind, index })).sort((a, b) => a.start - b.start),
  )

describe('segments', () => {
  test('cover the range without gaps, and each mark is whole in them', () => {
    fc.assert(
      fc.property(marks, fc.nat(20), fc.integer({ min: 21, max: 41 }), (given, start, end) => {
        const segments = segmentsOf(start, end, given)
        let reached = start
        for (const segment of segments) {
          expect(segment.start).toBe(reached)
          expect(segment.end).toBeGreaterThan(segment.start)
          reached = segment.end
        }
        expect(reached).toBe(end)
        for (const mark of given) {
          const covered = segments.filter(({ marks: held }) => held.includes(mark))
          const length = covered.reduce((sum, one) => sum + one.end - one.start, 0)
          expect(length).toBe(Math.max(0, Math.min(end, mark.end) - Math.max(start, mark.start)))
        }
      }),
      { seed: 9, numRuns: 300 },
    )
  })
})
