import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chunksOf } from '../../../src/text/parts-of-speech/chunks-of.js'

test.each([
  ['The port of Velm', ['The', 'port', 'of', 'Velm']],
  ['  In\u00a01961,  a mill\u2009burnt. ', ['In', '1961,', 'a', 'mill', 'burnt.']],
  ['a\tb\r\n\nc \n', ['a', '\t', 'b', '\r\n\n', 'c', '\n']],
  ['a\u000bb\u0085c\u3000d', ['a\u000bb\u0085c\u3000d']],
  ['', []],
])('%j', (text, chunks) => expect(chunksOf(text)).toEqual(chunks))

test.each([
  ['marks', '&'.repeat(4_500), [2_000, 2_000, 500]],
  ['pairs', `a${'😀'.repeat(1_500)}`, [2_001, 1_000]],
  ['spaces', `a${' '.repeat(5_000)}b`, [1, 1]],
  ['just as long', 'a'.repeat(2_000), [2_000]],
])('cuts what is longer than any word: %s', (_, text, lengths) => {
  const chunks = chunksOf(text)
  expect(chunks.map((chunk) => chunk.length)).toEqual(lengths)
  expect(chunks.join('')).toBe(text.replaceAll(' ', ''))
})

/** As the model of wink-nlp has it. */
const SPLITTER = /([ \u00a0\u2002-\u2005\u2009\u200a\u202f\u205f]+|[\n\r\t]+)/

test('cuts as the splitter of the model does, without spaces', () => {
  const letters = fc.constantFrom(
    ...'ab.é\u00a0\u2001\u2002\u2005\u2006\u2009\u200a\u200b\u202f\u205f\u3000\n\r\t\v\f  ',
    '😀',
  )
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 30 }), (text) => {
      const expected = text
        .split(SPLITTER)
        .filter((chunk) => /[^ \u00a0\u2002-\u2005\u2009\u200a\u202f\u205f]/.test(chunk))
      expect(chunksOf(text)).toEqual(expected)
    }),
    { seed: 1920, numRuns: 500 },
  )
})
