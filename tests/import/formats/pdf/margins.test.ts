import { describe, expect, test } from 'vitest'
import { attachRaised } from '../../../../src/import/formats/pdf/page/attach-raised.js'
import { evenSizes } from '../../../../src/import/formats/pdf/page/even-sizes.js'
import { findSides } from '../../../../src/import/formats/pdf/page/find-sides.js'
import { buildLines, textOf } from '../../../../src/import/formats/pdf/page/line.js'
import { partGlued } from '../../../../src/import/formats/pdf/page/part-glued.js'
import type { Run } from '../../../../src/import/formats/pdf/page/run.js'
import { setDropCaps } from '../../../../src/import/formats/pdf/page/set-drop-caps.js'
import { run, words } from './runs.js'

const LINE = 'The council met there and let the mill to'
/** Ten lines of one width. */
const prose = (from = 100): Run[] => Array.from({ length: 10 }, (_, at) => words(LINE, 100, from + at * 12)).flat()
const seen = ({ text, notes, lineNumbers }: ReturnType<typeof findSides>[number]) => ({
  words: buildLines(text).map((line) => textOf(line)),
  notes: notes.map(textOf),
  lineNumbers,
})
const right = Math.max(...prose().map((one) => one.right))

describe('what stands in the margin', () => {
  test('numbers of lines are no words', () => {
    const numbers = Array.from({ length: 10 }, (_, at) => run(String(at + 1), 80, 100 + at * 12))
    expect(seen(findSides([[...prose(), ...numbers]])[0]!)).toEqual({
      words: Array(10).fill(LINE),
      notes: [],
      lineNumbers: 10,
    })
  })

  test('every fifth line may have one', () => {
    const pages = [0, 10, 20, 30].map((page) => [
      ...prose(),
      run(String(page + 5), 80, 148),
      run(String(page + 10), 80, 208),
    ])
    // Two on a page of a kind are few, and those of several pages count.
    expect(findSides([...pages, ...pages].slice(0, 6)).map(({ lineNumbers }) => lineNumbers)).toEqual([
      2, 2, 2, 2, 2, 2,
    ])
  })

  test('a note beside the text is kept apart from its lines', () => {
    const note = [...words('Of the', right + 20, 124), ...words('flood', right + 20, 136)]
    expect(seen(findSides([[...prose(), ...note]])[0]!)).toEqual({
      words: Array(10).fill(LINE),
      notes: ['Of the', 'flood'],
      lineNumbers: 0,
    })
  })

  test.each([
    ['a line that goes over the edge', words('beyond it', right + 3, 124)],
    ['a year', []],
  ])('text stays: %s', (_, more) => {
    expect(findSides([[...prose(), ...more]])[0]!.notes).toEqual([])
  })

  test('rows of a table have no margin', () => {
    const rows = Array.from({ length: 8 }, (_, at) => [run('1810', 50, 100 + at * 12), run('7', 180, 100 + at * 12)])
    expect(findSides([rows.flat()])[0]!.notes).toEqual([])
  })
})

describe('markers as large as the text', () => {
  const read = (lines: readonly string[]) =>
    partGlued([buildLines(attachRaised(lines.flatMap((line, at) => words(line, 50, 100 + at * 12))))])[0]!.map(
      ({ runs }) => runs.map(({ text, raised }) => (raised ? `^${text}` : text)).join(' '),
    )

  test('that count up are parted from the stop before them', () => {
    const lines = ['It burned.1 Then', 'in 1830.2 and “more.”3', 'of 14 m^2^.4 It', 'sank;5 and', 'fell.6 End']
    expect(read(lines)).toEqual([
      'It burned. ^1 Then',
      'in 1830. ^2 and “more.” ^3',
      'of 14 m ^2 . ^4 It',
      'sank; ^5 and',
      'fell. ^6 End',
    ])
  })

  test.each([
    ['decimals', ['It cost 3.14 and 2.71', 'and 1.41 or 1.73', 'or 2.23 or 9.81']],
    ['pages', ['Holt, p.12 and', 'Dunn, p.3 and', 'Lund, p.99 and', 'Varn, p.4 and', 'Keel, p.71 and']],
    ['raised ones beside a few', ['It burned.^1^ Then', 'it sank.^2^ See', 'No.3 and', 'it fell.^4^ It', 'rose.^5^']],
  ])('others stay: %s', (_, lines) => {
    expect(read(lines).join(' ')).not.toMatch(/\. \^(?:12|14|3)\b/)
  })
})

describe('an initial', () => {
  const set = (letter: string, first: string) => {
    const cap = run(letter, 50, 124, { size: 34 })
    const lines = [first, 'met there and then', 'they left'].map((line, at) =>
      words(line, at < 2 ? 68 : 50, 112 + at * 12),
    )
    return buildLines(setDropCaps([cap, ...lines.flat()])).map(textOf)
  }
  test('begins the first of the lines beside it', () => {
    expect(set('C', 'ouncils of the town')[0]).toBe('Councils of the town')
  })
  test('may be a word', () => {
    expect(set('A', 'there was heard')[0]).toBe('A there was heard')
  })
  test('a greater letter over one line is none', () => {
    const runs = [run('C', 50, 112, { size: 34 }), ...words('of the town', 68, 112)]
    expect(setDropCaps(runs)[0]!.size).toBe(34)
  })
})

test('lines that a machine has read are as large as their letters are wide', () => {
  const sizes = [10, 13, 8, 10, 12]
  const text = sizes.map((size, at) => {
    const line = words('The council met there and let the mill', 50, 100 + at * 14)
    return line.map((one) => ({ ...one, size }))
  })
  const small = words('Holt, Mills of the old town, p. 14.', 50, 190, { size: 8 })
  const read = evenSizes(buildLines([...text.flat(), ...small]))
  expect(read.map(({ size }) => size)).toEqual([10, 10, 10, 10, 10, 8])
})
