import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tagPartsOfSpeech } from '../../../src/text/parts-of-speech/tag-parts-of-speech.js'
import { harbourText } from '../../support/samples.js'

const told = (text: string) => tagPartsOfSpeech(text).map(({ text: word, pos }) => `${word}/${pos}`)

describe('parts of speech', () => {
  it.each([
    ['The woman’s coat was red.', 'It was the woman’s.'],
    ["Zorn's army left the quondale's gate.", "The army was Zorn's. The gate was the quondale's."],
    ['The Al-Zorna gate fell.', 'They took Al-Zorna.'],
    ['A quond.berel was seen.', 'They saw a quond.berel.'],
    ['It cost 4 USD a day.', 'The USD/EUR rate fell.'],
  ])('of “%s” are the same after “%s” has been read', (text, between) => {
    const before = told(text)
    told(between)
    expect(told(text)).toEqual(before)
  })

  it.each([
    ['The council signed a treaty.', 'The/DET council/NOUN signed/VERB a/DET treaty/NOUN ./PUNCT'],
    ['Žižka’s army marched.', 'Žižka/PROPN ’s/PART army/NOUN marched/VERB ./PUNCT'],
  ])('of “%s” are %s', (text, expected) => {
    expect(told(text).join(' ')).toBe(expected)
  })
})

interface Wink {
  readonly its: { readonly value: unknown; readonly pos: unknown; readonly lemma: unknown }
  readDoc(text: string): { tokens(): { out(property: unknown): string[] } }
}

interface Core {
  readonly features: {
    readonly lexeme: {
      readonly hash: Record<string, number>
      readonly list: string[]
      readonly intrinsicSize: number
      index: number
    }
  }
}

const require = createRequire(import.meta.url)
const create = require('wink-nlp') as (model: object, pipe: string[]) => Wink
const model = require('wink-eng-lite-web-model') as { core(): Core }
const core = model.core()
/** Its own adds to its strings whenever it is loaded. */
const metaCER = () => ({ machines: [], transformers: [] })

/** The words of a text as wink-nlp itself tells them, where it has learnt no word from another. */
function stockWords(text: string): [text: string, pos: string, lemma: string][] {
  const { lexeme } = core.features
  for (const word of lexeme.list.splice(lexeme.intrinsicSize)) delete lexeme.hash[word]
  lexeme.index = lexeme.list.length
  const { its, readDoc } = create({ ...model, core: () => core, metaCER }, ['pos'])
  const tokens = readDoc(text).tokens()
  const parts = tokens.out(its.pos)
  const lemmas = tokens.out(its.lemma)
  // It has no lemma for a contraction that a mark behind it makes it leave in one piece.
  return tokens.out(its.value).map((word, i) => [word, parts[i]!, lemmas[i] ?? word.toLowerCase()])
}

const ourWords = (text: string) => tagPartsOfSpeech(text).map(({ text: word, pos, lemma }) => [word, pos, lemma])

const word = fc.constantFrom(
  ...'the The a of in to by and which that not have had was be could will set make made left close found May march'.split(
    ' ',
  ),
  ...'council armies men women houses wolves churches buses best greater worked running studied carried lay'.split(' '),
  ...'colour organised Paris John IBM quondale zornify Zorna quondly berelous unzorned XIV 1st 1990s 5,000'.split(' '),
  ...[
    "can't",
    "won't",
    "it's",
    "they'd",
    "Ain't",
    'cannot',
    "king's",
    "men's",
    'so-called',
    're-opened',
    'e.g.',
    'U.S.',
  ],
  ...[
    '$5',
    '3.14',
    '10:30',
    '50%',
    '&',
    '—',
    '–',
    '/',
    'and/or',
    '@zorna',
    '#zorna',
    'http://zorn.org/x',
    'z@zorn.org',
  ],
)
const mark = fc.constantFrom('', '', '', '', ',', '.', ';', ':', '?', '!', ')', ']', '"', '”', '’', '...', '.”', '),')
const opening = fc.constantFrom('', '', '', '', '', '(', '[', '"', '“', '‘', '¿')
const space = fc.constantFrom(' ', ' ', ' ', '  ', '\u00a0', '\n')
/** No word comes twice, since wink-nlp reads one in another way once it has learnt it. */
const sentence = fc
  .uniqueArray(fc.tuple(opening, word, mark, space), {
    selector: ([, own]) => own.toLowerCase(),
    minLength: 1,
    maxLength: 20,
  })
  .map((chunks) => chunks.flat().join(''))

describe('words, tags and lemmas are those of wink-nlp', () => {
  it.each(harbourText.split('\n'))('%s', (text) => {
    expect(ourWords(text)).toEqual(stockWords(text))
  })

  it('in any sentence', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(ourWords(text)).toEqual(stockWords(text))
      }),
      { seed: 20_261_124, numRuns: 400 },
    )
  })
})
