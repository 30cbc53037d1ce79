import { numeral } from './numeral.js'

const WORDS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth'.split(
    ' ',
  )
const CAPITALS = WORDS.map((word) => word[0]!.toUpperCase() + word.slice(1))
const ONES = WORDS.slice(0, 9).join('|')

/** Ordinals in words or digits: `twenty-first`, `19th`. */
export const ordinal = {
  source: `(?:\\d{1,2}(?:st|nd|rd|th)|(?:twenty|thirty)[- ](?:${ONES})|${WORDS.join('|')})`,
  /** The same with a capital: `the Fourteenth of March`. */
  capitals: `(?:(?:Twenty|Thirty)[- ](?:${ONES}|${CAPITALS.slice(0, 9).join('|')})|${CAPITALS.join('|')})`,
  words: `(?:(?:twenty|thirty)[- ](?:${ONES})|${WORDS.join('|')})`,
  /** The number of an ordinal, or null where it is none. */
  valueOf(text: string): number | null {
    const lower = text.toLowerCase()
    if (/^\d/.test(lower)) return Number.parseInt(lower, 10)
    const at = WORDS.indexOf(lower)
    if (at >= 0) return at < 20 ? at + 1 : 30
    const [tens, ones] = lower.split(/[- ]/)
    if (ones === undefined) return null
    return (numeral.valueOf(tens!) ?? 0) + WORDS.indexOf(ones) + 1
  },
}
