import { alternationOf } from '../../english/alternation-of.js'
import { NAME_ABBREVIATIONS } from '../../english/names/name-abbreviations.js'
import type { Form } from '../../text/parts-of-speech/form.js'
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

/**
 * Splits a sentence into the words that names are built of, each with the part of speech of the token that holds it. Most are a
 * token, which is told by its letters and what stands behind it.
 */
export function splitWords({ prose: { text }, tokens }: TaggedSentence): Word[] {
  const words: Word[] = []
  let next = 0
  let last = 0
  for (;;) {
    while (next < tokens.length && tokens[next]!.end <= last) next++
    const token = tokens[next]
    if (token !== undefined && isBehind(text, last, token.start) && isWord(token.text, text.charCodeAt(token.end))) {
      words.push(wordOf(token.text, token.form, token.pos, token.start, token.end, last))
      last = token.end
      continue
    }
    WORD.lastIndex = last
    const match = WORD.exec(text)
    if (match === null) return words
    const start = match.index
    const end = WORD.lastIndex
    while (next < tokens.length && tokens[next]!.end <= start) next++
    const holder = tokens[next]
    words.push(wordOf(match[0], null, holder !== undefined && holder.start < end ? holder.pos : '', start, end, last))
    last = end
  }
}

function wordOf(text: string, form: Form | null, pos: string, start: number, end: number, last: number): Word {
  const spelling = form === null ? spellingOf(text) : form.readBy(spellingOf)
  const { lower, shape } = spelling
  return { text, lower, shape, spelling, pos, glued: start === last && start > 0, start, end }
}

/** Whether nothing stands between two places, or a space. */
function isBehind(text: string, last: number, start: number): boolean {
  return start === last || (start === last + 1 && text.charCodeAt(last) === SPACE)
}

const SPACE = 32

/** What may stand behind letters and figures that are a word whatever comes then: no stop, apostrophe, letter, or figure. */
const BEHIND = codesOf(' ;:!?()[]"/')
const BEHIND_LETTERS = codesOf(',-–—')
const MARKS = codesOf(',;:!?()[]"/-–—')

/** Whether a token is a word by its letters and the code unit behind it: letters or figures without accents, or a mark. */
function isWord(token: string, behind: number): boolean {
  if (token.length === 1 && MARKS.has(token.charCodeAt(0))) return true
  const ends = Number.isNaN(behind) || BEHIND.has(behind)
  if (!ends && !BEHIND_LETTERS.has(behind)) return false
  let letters = 0
  for (let i = 0; i < token.length; i++) {
    const code = token.charCodeAt(i)
    if (isLetter(code)) letters++
    else if (code < 48 || code > 57) return false
  }
  return letters === token.length || (letters === 0 && ends)
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

function codesOf(marks: string): ReadonlySet<number> {
  return new Set(Array.from(marks, (mark) => mark.charCodeAt(0)))
}
