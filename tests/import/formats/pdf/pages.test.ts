import { expect, test } from 'vitest'
import { countLetters } from '../../../../src/import/formats/pdf/page/count-letters.js'
import { namePages } from '../../../../src/import/formats/pdf/page/name-pages.js'

test.each<[string, string[][], string[] | null, string, string]>([
  ['printed numbers', [['442'], ['443 Mills'], ['Holt 444']], null, '442 443 444', 'printed'],
  ['a page without one', [['442'], [], ['444']], null, '442 443 444', 'printed'],
  ['a title page', [[], ['2'], ['3']], null, '1 2 3', 'printed'],
  ['Roman numerals before the first chapter', [['iii'], ['iv'], ['1'], ['2']], null, 'iii iv 1 2', 'printed'],
  ['a year is no number of a page', [['Mills in 1812'], ['Mills in 1812']], ['7', '8'], '7 8', 'labels'],
  ['nothing at all', [[], []], null, '1 2', 'index'],
  ['labels that come twice', [[], [], []], ['1', '2', '1'], '1 2 1-3', 'labels'],
])('%s', (_, furniture, labels, names, source) => {
  expect(namePages(furniture, labels)).toEqual({ names: names.split(' '), source })
})

const letters = (text: string, more: { lost?: string; wide?: string } = {}) =>
  [...text].map((letter) => ({
    text: letter === more.wide ? ' ' : letter,
    face: 'Serif',
    size: 10,
    y: 100,
    width: letter === more.wide ? 5.5 : letter === ' ' ? 2.5 : 5,
    lost: letter === more.lost,
  }))
const long = 'and so the men of the town went out to the mill by day '

test.each([
  ['none', letters(`${long}first`), 0],
  ['a letter without a name in a word', letters(`${long}_rst of_ce`, { lost: '_' }), 2],
  ['a sign without a name that stands alone', letters(`${long}_ rst`, { lost: '_' }), 0],
  [
    'a blank that is wider than the font’s, behind it and before a small letter',
    letters(`${long}_rst`, { wide: '_' }),
    1,
  ],
])('lost letters: %s', (_, glyphs, expected) => {
  expect(countLetters(glyphs).lost).toBe(expected)
})
