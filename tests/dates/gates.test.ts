import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createGates } from '../../src/dates/gates.js'
import { patterns } from '../../src/dates/patterns/index.js'

/** Gates, and texts with the numbers of those that they pass. */
const GATES = [
  /week|day/i,
  /\b\d{3}\b/,
  /['’]s end/,
  /Q[1-4]/,
  /week|day/i,
  /(?:a|b)cde?f/,
  /x*yes\d*/,
  /the \d|\bthe (?:six|ten)/,
]

describe('a gate is open as its expression says', () => {
  test.each<[text: string, open: number[]]>([
    ['', []],
    ['a WEEK later', [0, 4]],
    ['wee eek', []],
    ['in 476 and 1204', [1]],
    ['the century’s end', [2]],
    ['in Q3', [3]],
    ['acdf', [5]],
    ['bcdef', [5]],
    ['YES', []],
    ['yes', [6]],
    ['the 6', [7]],
    ['the six', [7]],
    ['bathe 123', [1, 7]],
  ])('%j: %j', (text, open) => {
    expect(createGates(GATES)(text)).toEqual(open)
  })

  test('of the patterns, on any text, one behind the other', () => {
    const expressions = patterns.map(({ gate }) => gate)
    const openGates = createGates(expressions)
    const part = fc.oneof(
      fc.constantFrom(
        'day',
        'Mayor',
        'centuries',
        'Rab',
        'St. Peter',
        ' ',
        '’s end',
        'of',
        'A.D. ',
        'Christmas',
        'Regnal',
        '.',
        '12',
        '1848',
      ),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('')
        expect(openGates(text)).toEqual([...expressions.keys()].filter((number) => expressions[number]!.test(text)))
      }),
    )
  })
})

test('a gate that is too long to be read is tried on each text', () => {
  const long = new RegExp(`[${'xyz'.repeat(40)}]week|month`)
  expect(createGates([long])('xweek')).toEqual([0])
})

test('turns come round', () => {
  const openGates = createGates([/week/])
  for (let i = 0; i < 70_000; i++) openGates(i % 2 === 0 ? 'a week' : '')
  expect(openGates('')).toEqual([])
  expect(openGates('a week')).toEqual([0])
})
