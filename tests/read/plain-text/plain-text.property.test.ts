import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from '../../../src/read/read.js'
import { faultsOf } from '../../support/map-faults.js'
import { contextOf } from '../../support/outline.js'

const word = fc.oneof(
  fc.constantFrom(
    'Riga',
    'fell',
    '1978.',
    '[14]',
    '[14]:',
    '[^1]:',
    '#',
    '>',
    '*',
    '-',
    '1.',
    '2.',
    '&amp;',
    '\\*',
    '😀',
    'a\u0000b',
  ),
  fc.constantFrom(
    '\ud800',
    'e\u0301',
    'https://example.org/a_b',
    '|',
    '```',
    '<b>',
    'References',
    'Notes:',
    'Early life',
    'DE.',
    '"so."',
  ),
)
const ending = fc.constantFrom('\n', '\r\n', '\r')
const space = fc.constantFrom(' ', ' ', ' ', '\t', '  ', '\u00a0')
const gap = fc.oneof(
  { weight: 8, arbitrary: space },
  { weight: 2, arbitrary: ending },
  { weight: 1, arbitrary: fc.tuple(ending, space, ending).map((parts) => parts.join('')) },
)
const documents = fc
  .tuple(fc.constantFrom('', '\ufeff', '  '), fc.array(fc.tuple(word, gap), { maxLength: 60 }))
  .map(([before, parts]) => ({ text: before + parts.flat().join(''), words: parts.map(([word]) => word) }))
const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean)

describe('any plain text', () => {
  it('loses no word, and has each at its place', () => {
    fc.assert(
      fc.property(documents, ({ text, words }) => {
        const proses = read(contextOf(text, 'text/plain')).blocks.map(({ prose }) => prose)
        expect(proses.flatMap((prose) => wordsOf(prose.text))).toEqual(words.flatMap(wordsOf))
        expect(faultsOf(proses, text)).toEqual([])
      }),
      { seed: 1282, numRuns: 2_000 },
    )
  })

  it('loses nothing but dividers and the marks of headings, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const proses = read(contextOf(text, 'text/plain')).blocks.map(({ prose }) => prose)
        const kept = proses.map((prose) => prose.text).join('')
        expect(kept.replaceAll(/[\s=*_~#·•-]/g, '')).toBe(text.replaceAll(/[\s=*_~#·•-]/g, ''))
        expect(faultsOf(proses, text)).toEqual([])
      }),
      { seed: 1558, numRuns: 2_000 },
    )
  })
})
