import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitWords } from '../../../src/actors/spelling/split-words.js'
import { tagPartsOfSpeech } from '../../../src/text/parts-of-speech/tag-parts-of-speech.js'
import type { TaggedSentence } from '../../../src/text/tagged-sentence.js'

/** The words of a text, cut with its tokens at hand or without them. */
const words = (text: string, tokens = tagPartsOfSpeech(text)) =>
  splitWords({ prose: { text, pieces: [] }, tokens } as unknown as TaggedSentence).map(
    ({ text: word, lower, shape, glued, start, end }) => ({ word, lower, shape, glued, start, end }),
  )

const part = fc.oneof(
  fc.constantFrom(
    'Anna',
    'al-Bakr',
    "O'Neil",
    '’s',
    "don't",
    'U.S.',
    'J.',
    'Gen.',
    'AT&T',
    '1,000',
    '3rd',
    'é',
    'İ',
    '–',
    '—',
    '(',
    ')',
    '"',
    "'",
    '.',
    ',',
    ' ',
    '  ',
    'etc.',
    '\u0301',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
)

test('a token is a word only where the letters would be cut so without it', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      const text = parts.join('')
      expect(words(text)).toEqual(words(text, []))
    }),
    { numRuns: 2_000 },
  )
})
