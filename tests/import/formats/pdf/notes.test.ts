import { expect, test } from 'vitest'
import { findZone } from '../../../../src/import/formats/pdf/notes/find-zone.js'
import { isExponent } from '../../../../src/import/formats/pdf/notes/is-exponent.js'
import { labelNotes } from '../../../../src/import/formats/pdf/notes/label-notes.js'
import { matchRising } from '../../../../src/import/formats/pdf/notes/match-rising.js'
import type { RawNote } from '../../../../src/import/formats/pdf/notes/raw-note.js'
import { mayBeFigure, readSigns } from '../../../../src/import/formats/pdf/notes/read-labels.js'
import { readZone } from '../../../../src/import/formats/pdf/notes/read-zone.js'
import { settleNumbers } from '../../../../src/import/formats/pdf/notes/settle-numbers.js'
import { attachRaised } from '../../../../src/import/formats/pdf/page/attach-raised.js'
import { buildLines } from '../../../../src/import/formats/pdf/page/line.js'
import { words } from './runs.js'

const note = (printed: string, page: number): RawNote => {
  const value = /^\d+$/.test(printed) ? Number(printed) : null
  return { page, printed, value, isRaised: true, isRepaired: false, lines: [] }
}
const names = ['442', '443', '444', '445']

test.each([
  ['14', ['14']],
  ['12,13', ['12', '13']],
  ['12–14', ['12', '13', '14']],
  ['[4]', ['4']],
  ['*', ['*']],
  ['∗∗', ['**']],
  ['th', []],
  ['2nd', []],
  ['0', []],
])('signs of %s', (text, expected) => {
  expect(readSigns(text).map((sign) => sign.text)).toEqual(expected)
})

test.each([
  ['km', '2', true],
  ['10', '3', true],
  ['1961', '3', true],
  ['x', '2', true],
  ['miles', '2', true],
  ['1961.', '3', false],
  ['council', '2', false],
  ['km', '14', false],
])('%s^%s is a power: %s', (host, figure, expected) => {
  expect(isExponent(host, figure, false)).toBe(expected)
})

test.each([
  ['l4', true],
  ["'4", true],
  ['1O', true],
  ['th', false],
  ['*', false],
])('%s may be a figure: %s', (text, expected) => {
  expect(mayBeFigure(text)).toBe(expected)
})

test.each<[string, string, string, (number | null)[]]>([
  ['in order', '1 2 3', '1:10 2:10 3:10', [0, 1, 2]],
  ['a power is passed over where a marker follows', '1 2 3', '1:10 3:4 2:10 3:10', [0, 2, 3]],
  ['a power is taken where nothing else is', '1 2', '1:10 2:4', [0, 1]],
  ['a note without a marker', '1 2 3', '1:10 3:10', [0, -1, 1]],
  ['a marker without a note', '1 3', '1:10 2:10 3:10', [0, 2]],
])('matches %s', (_, notes, markers, expected) => {
  const candidates = markers.split(' ').map((marker) => {
    const [sign, weight] = marker.split(':')
    return { sign: sign!, weight: Number(weight) }
  })
  expect(matchRising(notes.split(' '), candidates)).toEqual(expected)
})

test.each<[string, [string, number][], string[], number]>([
  [
    'through the document',
    [
      ['1', 0],
      ['2', 0],
      ['3', 2],
    ],
    ['1', '2', '3'],
    0,
  ],
  [
    'anew on each page',
    [
      ['1', 0],
      ['2', 0],
      ['1', 1],
      ['1', 3],
    ],
    ['442-1', '442-2', '443-1', '445-1'],
    0,
  ],
  [
    'anew in each chapter',
    [
      ['1', 0],
      ['2', 1],
      ['3', 2],
      ['1', 3],
      ['2', 3],
    ],
    ['c1-1', 'c1-2', 'c1-3', 'c2-1', 'c2-2'],
    0,
  ],
  [
    'stars',
    [
      ['*', 0],
      ['1', 0],
      ['*', 1],
      ['†', 1],
    ],
    ['442-s', '1', '443-s', '443-s2'],
    0,
  ],
  [
    'Roman numerals',
    [
      ['i', 3],
      ['ii', 3],
    ],
    ['i', 'ii'],
    0,
  ],
  [
    'a misread number between two sure ones',
    [
      ['1', 0],
      ['l2', 0],
      ['3', 0],
    ],
    ['1', '2', '3'],
    1,
  ],
  [
    'a wrong number between two sure ones',
    [
      ['7', 0],
      ['3', 0],
      ['9', 0],
    ],
    ['7', '8', '9'],
    1,
  ],
  [
    'no number where neighbours leave no place',
    [
      ['7', 0],
      ['3', 0],
      ['8', 0],
    ],
    ['7', '8'],
    0,
  ],
  [
    'a note that stands behind the next',
    [
      ['67', 0],
      ['69', 1],
      ['68', 1],
      ['70', 1],
    ],
    ['67', '69', '68', '70'],
    0,
  ],
  [
    'a few that are missing',
    [
      ['1', 0],
      ['4', 0],
    ],
    ['1', '4'],
    0,
  ],
])('counts %s', (_, printed, expected, repaired) => {
  const settled = settleNumbers(
    printed.map(([sign, page]) => note(sign, page)),
    names,
  )
  expect(labelNotes(settled.notes, names).map(({ label }) => label)).toEqual(expected)
  expect(settled.warnings).toHaveLength(repaired)
})

const page = (texts: readonly (readonly [text: string, y: number, size: number])[]) =>
  buildLines(attachRaised(texts.flatMap(([text, y, size]) => words(text, 50, y, { size }))))
const called = (...signs: string[]) => {
  const isCalled = (sign: string) => signs.includes(sign)
  return { bodySize: 10, isOpen: false, called: isCalled, calledSurely: isCalled }
}

test.each<[string, [string, number, number][], ReturnType<typeof called>, number]>([
  [
    'raised numbers',
    [
      ['The text.^1^', 100, 10],
      ['^1^Holt.', 130, 8],
      ['^2^Dunn.', 140, 8],
    ],
    called('1'),
    1,
  ],
  [
    'numbers in the line that the text calls',
    [
      ['The text.^14^', 100, 10],
      ['14 Holt.', 130, 8],
    ],
    called('14'),
    1,
  ],
  [
    'numbers in the line that nothing calls',
    [
      ['The text.', 100, 10],
      ['14 men.', 130, 8],
    ],
    called(),
    2,
  ],
  [
    'a number that touches its note',
    [
      ['The text.^1^', 100, 10],
      ['1Minutes of', 130, 8],
    ],
    called('1'),
    1,
  ],
  [
    'what goes on from the page before',
    [
      ['The text.', 100, 10],
      ['and the tower.', 130, 8],
      ['^2^Dunn.', 140, 8],
    ],
    called('2'),
    1,
  ],
  [
    'a quotation in small print above the notes',
    [
      ['The text.', 100, 10],
      ['He wrote this', 112, 8],
      ['^2^Dunn.', 140, 8],
    ],
    called('2'),
    2,
  ],
  [
    'raised numbers of notes as large as the text',
    [
      ['The text.^1^', 100, 10],
      ['^1^Holt.', 130, 10],
      ['^2^Dunn.', 142, 10],
    ],
    called('1'),
    1,
  ],
  [
    'a line that begins so, with a heading behind it',
    [
      ['The text.^1^', 100, 10],
      ['^1^Holt.', 130, 10],
      ['The bridge', 170, 14],
    ],
    called('1'),
    3,
  ],
  [
    'text as large as the rest',
    [
      ['The text.', 100, 10],
      ['14 Holt.', 130, 10],
    ],
    called('14'),
    2,
  ],
])('finds notes: %s', (_, texts, context, expected) => {
  expect(findZone(page(texts), context)).toBe(expected)
})

test('parts notes within a line, and not at the number of an edition', () => {
  const zone = page([
    ['^3^Ibid. ^4^Holt, Mills^5^ (1961).', 100, 8],
    ['and more.', 110, 8],
    ['^5^Dunn.', 120, 8],
  ])
  const { notes } = readZone(zone, 0, () => true)
  expect(notes.map(({ printed, lines }) => [printed, lines.length])).toEqual([
    ['3', 1],
    ['4', 2],
    ['5', 1],
  ])
})
