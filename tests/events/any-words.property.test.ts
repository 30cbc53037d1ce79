import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extract } from '../../src/run/work/extract.js'
import { falseClaims } from '../support/spans-of.js'

/** Words of every kind that the grammar asks for, so that any of them stands first, last and beside any other. */
const words =
  `a the no not never enough most many both each one two by to of in on at with from for as than such so that which who
  whose where when while since until before after because if and or but nor neither either only also then later there it he she they his her
  Anna Norway Riga Senate Bergen king general firm mill weavers troops people seating parking meeting treaty war year May 1911 1920s Monday
  was were is be been being had has have did do will would may could went came took gave made met left fled won sold said claimed told began
  beginning starting founded seized known burned split spread sat following including according like unlike between among during
  “ ” ( ) , ; : — - ’s % 300 thousand first same other old great northern quickly there how what why yes`.split(/\s+/)

test('no order of words makes the grammar stumble, and every span is of the text', () => {
  const sentence = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 14 })
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 3 }), (sentences) => {
      const text = sentences
        .map((some) => some.join(' ').replace(/^./u, (first) => first.toUpperCase()))
        .map((some) => `${some}.`)
        .join(' ')
      const extraction = extract({ id: 'a', text })
      expect(falseClaims(text, extraction)).toEqual([])
    }),
    { seed: 18, numRuns: 1_000 },
  )
})

/** One word of each kind. */
const kinds =
  'not enough the his Anna mill weavers left founded seating burned of with who when that and , 1911 two was'.split(' ')

test('nor does any three words, of whatever kinds', () => {
  const texts = kinds.flatMap((first) =>
    kinds.map((second) =>
      kinds.map((third) => `${first} ${second} ${third}.`.replace(/^./u, (one) => one.toUpperCase())),
    ),
  )
  for (const sentences of texts)
    expect(() => extract({ id: 'a', text: sentences.join('\n\n') }), sentences.join(' ')).not.toThrow()
})
