import { romanOf } from '../../text/roman-numerals.js'

/** The order of signs in Chicago style, which Word follows. */
const SIGNS = ['*', '†', '‡', '§']

/** Writes a number in one of Word's forms: `decimal`, `lowerRoman`, `upperLetter`, `chicago`. */
export function writeNumber(number: number, form: string | undefined): string {
  switch (form) {
    case 'lowerRoman':
      return romanOf(number)
    case 'upperRoman':
      return romanOf(number).toUpperCase()
    case 'lowerLetter':
      return letters(number)
    case 'upperLetter':
      return letters(number).toUpperCase()
    case 'chicago':
      return SIGNS[(number - 1) % SIGNS.length]!.repeat(Math.floor((number - 1) / SIGNS.length) + 1)
    default:
      return String(number)
  }
}

/** `a` … `z`, `aa`, `bb`, as Word counts. */
function letters(number: number): string {
  const letter = String.fromCodePoint(97 + ((number - 1) % 26))
  return letter.repeat(Math.min(9, Math.floor((number - 1) / 26) + 1))
}
