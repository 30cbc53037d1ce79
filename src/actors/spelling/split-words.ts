import { alternationOf } from '../../english/alternation-of.js'
import { NAME_ABBREVIATIONS } from '../../english/names/name-abbreviations.js'
import type { TaggedSentence } from '../../text/tagged-sentence.js'
import { spellingOf } from './spelling.js'
import type { Word } from './word.js'

const STOPS = String.raw`(?:\p{Lu}\.){2,}`
const ABBREVIATION = String.raw`${alternationOf(NAME_ABBREVIATIONS)}\.`
const INITIAL = String.raw`\p{Lu}\.(?=\s?\p{Lu})`
const COMPANY = String.raw`\p{Lu}{1,3}&\p{Lu}{1,3}(?![\p{L}\p{N}])`
const POSSESSIVE = String.raw`['’]s(?![\p{L}\p{N}])`
const LETTERS = String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:['’‘ʻʿ](?!s(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}\p{N}]*)*`
const NUMBER = String.raw`\p{N}(?:[\p{L}\p{N}]|[.,](?=\p{N}))*`

/** One word. */
const WORD = new RegExp(
  `${STOPS}|(?<![\\p{L}\\p{N}])(?:${ABBREVIATION}|${INITIAL})|${COMPANY}|${POSSESSIVE}|${LETTERS}|${NUMBER}|[^\\s]`,
  'gu',
)

/** Splits a sentence into the words that names are built of, each with the part of speech of the token that holds it. */
export function splitWords({ prose: { text }, tokens }: TaggedSentence): Word[] {
  const words: Word[] = []
  let token = 0
  let last = 0
  WORD.lastIndex = 0
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const start = match.index
    const end = WORD.lastIndex
    while (token < tokens.length && tokens[token]!.end <= start) token++
    const here = tokens[token]
    const holder = here !== undefined && here.start < end ? here : undefined
    const spelling = spellingOf(match[0])
    words.push({
      text: match[0],
      lower: spelling.lower,
      shape: spelling.shape,
      spelling,
      pos: holder?.pos ?? '',
      glued: start === last && start > 0,
      start,
      end,
    })
    last = end
  }
  return words
}
