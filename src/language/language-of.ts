import { closestLanguages } from './closest-languages.js'
import { isUnmistakable } from './is-unmistakable.js'
import { LANGUAGES, type Language } from './languages.js'
import { scriptOf } from './script-of.js'

/** Letters that have to be there, so that the spelling of a text tells its language. */
const FEWEST_LETTERS = 60
/** UTF-16 code units of a text that tell its language. */
const ENOUGH = 400
/** The share of words that no other language has, from which a text is English, whatever its names are spelt like. */
const ENGLISH = 0.06
/** The share of words in lower case that prose has in any language; lists of names, of ships or of works have less. */
const PROSE = 0.5
/** So many words to a comma are the fewest of prose; lists of plants, of goods or of people have fewer. */
const WORDS_TO_A_COMMA = 4
/** English, and lists in English of what has foreign names, is at least so like English. */
const LIKE_ENGLISH = 0.87

/** The name of the language other than English that a text is certainly in, or null: `French` of `Le maire annonça que …`. */
export function languageOf(text: string): string | null {
  const start = text.slice(0, ENOUGH)
  const { script, letters } = scriptOf(start)
  if (letters < FEWEST_LETTERS) return null
  if (script === 'Latin' && !mayBeForeign(start)) return null
  const candidates = LANGUAGES.filter((language) => language.script === script && mayBeWritten(start, language))
  if (candidates.length === 1) return candidates[0]!.name
  const closest = closestLanguages(start, candidates)
  const english = closest.find(({ language }) => language.code === 'eng')
  if (english !== undefined && english.likeness >= LIKE_ENGLISH) return null
  return closest[0]?.language.name ?? null
}

/** So many letters that a language does not have are no name from elsewhere. */
const MANY_LETTERS = 3

function mayBeWritten(text: string, { never }: Language): boolean {
  return never === undefined || (text.match(never)?.length ?? 0) < MANY_LETTERS
}

const WORD = /[\p{L}\p{M}'’]+/gu
const STARTS_LOW = /^\P{Lu}/u

/** Whether a text in Latin letters is prose, without the words that English cannot do without. */
function mayBeForeign(text: string): boolean {
  let words = 0
  let english = 0
  let lower = 0
  for (const { 0: word, index } of text.matchAll(WORD)) {
    words++
    if (STARTS_LOW.test(word)) lower++
    if (isUnmistakable(text, index, index + word.length)) english++
  }
  if (english >= ENGLISH * words) return false
  const commas = text.match(/[,;·•|]/g)?.length ?? 0
  return lower >= PROSE * words && WORDS_TO_A_COMMA * commas <= words
}
