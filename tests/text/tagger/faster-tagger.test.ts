import { createRequire } from 'node:module'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { readData } from '../../../src/data/read-data.js'
import { tagWords } from '../../../src/text/nlp.js'

type Stock = (text: string) => { document: { text: string; tags: Set<string> }[][] }

/** Stock compromise in a world of its own: its one-file build, where the tagger has its modules. */
const stock = createRequire(import.meta.url)('compromise') as Stock

/** What compromise makes of its words before a plugin adds others. */
const modelFile = new URL('../../../node_modules/compromise/src/2-two/preTagger/model/index.js', import.meta.url).href

/** The tags of each word as stock compromise gives them; the second half of a contraction counts to the first. */
function stockTags(text: string): [string, string[]][] {
  const words: [string, Set<string>][] = []
  for (const term of stock(text).document.flat()) {
    const last = words.at(-1)
    if (term.text === '' && last) for (const tag of term.tags) last[1].add(tag)
    else if (term.text !== '') words.push([term.text, new Set(term.tags)])
  }
  return words.map(([word, tags]) => [word, [...tags].sort()])
}

const ourTags = (text: string) => tagWords(text).map(({ text: word, tags }) => [word, [...tags].sort()])

const pick = (...words: string[]) => fc.constantFrom(...words)
const subject = pick(
  'The council',
  'King Louis XIV',
  'They',
  "Iraq's army",
  'Two of the generals',
  'Nobody',
  'Dr. Smith',
  'The U.S. Navy',
  'Mary',
  'Half of the wounded',
  'Queen Anne',
  'The 1st Army',
  'He',
  "It's said that",
  'Who',
  'All the men',
  'Chad',
  'May',
)
const auxiliary = pick(
  '',
  'had',
  'was',
  'were',
  "didn't",
  'could have',
  'will be',
  'has been',
  'began to',
  "wasn't",
  'is',
)
const verb = pick(
  'marched',
  'signed',
  'seize',
  'fall',
  'agreed',
  'working',
  'taken',
  'set up',
  'close',
  'ruled',
  'left',
  'made',
  'found',
  'being',
  'sent',
  'to withdraw',
  'married',
  'divided',
  'returning',
  'win',
  'lead',
)
const object = pick(
  'a treaty',
  'the armed forces',
  'about 5,000 troops',
  'the city of Oxford',
  'back home',
  'nothing',
  'each other',
  'half a million dollars',
  'the best known of them',
  'more than expected',
  'its march',
  'a very large ship',
  'him',
)
const adjunct = pick(
  'in May 1945',
  'on Sunday, 3 June',
  'before the fall of Rome',
  'quickly',
  'as soon as possible',
  'at Camp David',
  'in the early 1970s',
  'by Ahmed Hassan al-Bakr',
  'for $40 billion',
  'two days later',
  'which was closed',
  'like a storm',
  'because of it',
  'at 8 p.m.',
  'the same year',
  'near New York, New York',
  '10% less',
  'so far',
)
const mark = pick(',', ';', '', ' –', ':')
const sentence = fc
  .array(fc.tuple(subject, auxiliary, verb, object, adjunct, mark), { minLength: 1, maxLength: 3 })
  .map((clauses) => `${clauses.map((parts) => parts.filter(Boolean).join(' ')).join(' and ')}.`)

describe('the faster tagger', () => {
  it('gives every word of generated prose the tags of stock compromise', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(ourTags(text)).toEqual(stockTags(text))
      }),
      { seed: 7, numRuns: 2_000 },
    )
  })

  it('gives the words of any text the tags of stock compromise', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        fc.pre(text.trim() === text && text !== '')
        expect(ourTags(text)).toEqual(stockTags(text))
      }),
      { seed: 7, numRuns: 500 },
    )
  })
})

test('the words that the package is built with are those that compromise makes, in its order', async () => {
  const told = JSON.parse(readData<{ words: string }>('compromise').words) as Record<string, object>
  const { default: made } = (await import(modelFile)) as { default: Record<'one' | 'two', Record<string, object>> }
  const { one, two } = made
  const { lexicon, frozenLex, _multiCache: multiCache } = one
  const { switches, uncountable } = two
  const read = { lexicon, frozenLex, switches, multiCache, uncountable }
  expect(Object.keys(told)).toEqual(Object.keys(read))
  for (const [name, words] of Object.entries(read)) expect(JSON.stringify(told[name]), name).toBe(JSON.stringify(words))
})
