import { expect, test } from 'vitest'
import { attachRaised } from '../../../../src/import/formats/pdf/page/attach-raised.js'
import { buildLines, textOf } from '../../../../src/import/formats/pdf/page/line.js'
import type { Run } from '../../../../src/import/formats/pdf/page/run.js'
import { atomsOf } from '../../../../src/import/formats/pdf/prose/atoms.js'
import { run, words } from './runs.js'

/** Lines as they are read, with what is raised between carets. */
const read = (runs: readonly Run[]) =>
  buildLines(attachRaised(runs)).map((line) =>
    atomsOf(line)
      .map(({ text, blank, raised }) => `${blank ? ' ' : ''}${raised ? `^${text}^` : text}`)
      .join(''),
  )

test.each<[string, Run[], string[]]>([
  ['a figure behind a full stop', words('in 1961.^14^ Then', 50, 100), ['in 1961.^14^ Then']],
  ['a note that begins with its number', words('^14^Holt, p. 3.', 50, 700, { size: 8 }), ['^14^Holt, p. 3.']],
  [
    'digits that are set one by one',
    [
      run('1961.', 50, 100),
      run('1', 75, 96.5, { size: 7 }),
      run('4', 78.5, 96.5, { size: 7, bold: true }),
      run('Then', 85, 100),
    ],
    ['1961.^14^ Then'],
  ],
  ['two numbers with a comma', words('so.^12,13^ Then', 50, 100), ['so.^12,13^ Then']],
  ['an ordinal', words('the 19^th^ century', 50, 100), ['the 19^th^ century']],
  [
    'a lowered figure is in its line, and is not raised',
    [run('H', 50, 100), run('2', 55, 102, { size: 7 }), run('O', 58.5, 100)],
    ['H2O'],
  ],
  ['small capitals stand on the line', [run('AD', 50, 100, { size: 7 }), run('600', 62, 100)], ['AD 600']],
  [
    'a figure that does not touch a word is of another line',
    [run('word', 50, 100), run('7', 120, 96, { size: 7 })],
    ['7', 'word'],
  ],
  [
    'what is nearly as great as the word is not raised',
    [run('word', 50, 100), run('7', 70, 96, { size: 9 })],
    ['7', 'word'],
  ],
])('%s', (_, runs, expected) => {
  const wanted = expected.map((text) => text.replaceAll(/\s+/g, ' '))
  expect(read(runs)).toEqual(wanted)
})

test('a blank is where one is set and seen, or where there is room', () => {
  const [line] = buildLines([
    run('to', 50, 100),
    run('day', 60, 100),
    run('and', 76.5, 100),
    run('then', 91.5, 100, { blank: true }),
  ])
  expect(textOf(line!)).toBe('today andthen')
})
