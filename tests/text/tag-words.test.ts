import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { tagWords } from '../../src/text/tag-words.js'

const told = (text: string) =>
  tagWords(text).map(
    ({ text: word, pos, tags }) => `${word}/${pos}${tags.size > 0 ? `/${[...tags].sort().join('+')}` : ''}`,
  )

const tagsOf = (text: string, word: string) => [...(tagWords(text).find((token) => token.text === word)?.tags ?? [])]

test('each word has its part of speech, and in a run of capitals what it is as part of a name', () => {
  expect(told('Anna Lund left Paris in June.')).toEqual([
    expect.stringMatching(/^Anna\/PROPN\/.*FemaleName/),
    expect.stringMatching(/^Lund\/PROPN\/.*/),
    'left/VERB',
    expect.stringMatching(/^Paris\/PROPN\/.*City/),
    'in/ADP',
    expect.stringMatching(/^June\/PROPN\/.*Month/),
    './PUNCT',
  ])
})

describe('a run goes on over the small words of names, and ends at any other', () => {
  it.each([
    ['The Bank of England closed.', 'England', 'Country'],
    ['They met Dr. Otto Braun there.', 'Dr.', 'Honorific'],
    ['They met Dr. Otto Braun there.', 'Otto', 'FirstName'],
  ])('%s', (text, word, tag) => expect(tagsOf(text, word)).toContain(tag))

  it('gives no tags of names to words in lower case', () => {
    expect(tagsOf('The minister left Norway.', 'minister')).toEqual([])
  })
})

test('offsets are those of the text', () => {
  const text = 'In 1911 Ludwig van Holm didn’t leave St. Anne’s Church, nor al-Bakr’s U.S. Army.'
  for (const { text: word, start, end } of tagWords(text)) expect(text.slice(start, end)).toBe(word)
})

test('what a sentence is told depends on nothing that was read before', () => {
  const sentences = [
    'Anna Lund left Paris in May.',
    'In Paris the Bank of England met Otto Braun.',
    'OTTO BRAUN LEFT THE BANK OF ENGLAND.',
    'Lund Braun wrote to May Paris and to the Bank of Norway.',
    'Dr. Otto Braun Jr. of the Royal Holm Society fled.',
  ]
  const first = new Map(sentences.map((sentence) => [sentence, told(sentence)]))
  fc.assert(
    fc.property(fc.shuffledSubarray(sentences), (order) => {
      for (const sentence of order) expect(told(sentence)).toEqual(first.get(sentence))
    }),
  )
})

test('a long line of capitals is read in linear time, and to its end', () => {
  const words = tagWords(`${'Otto Braun '.repeat(2_000)}left.`)
  expect(words).toHaveLength(4_002)
  expect(words[3_998]!.tags.size).toBeGreaterThan(0)
})
