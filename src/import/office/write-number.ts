const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]
/** The order of signs in Chicago style, which Word follows. */
const SIGNS = ['*', '†', '‡', '§']

/** Writes a number in one of Word's forms: `decimal`, `lowerRoman`, `upperLetter`, `chicago`. */
export function writeNumber(number: number, form: string | undefined): string {
  switch (form) {
    case 'lowerRoman':
      return roman(number)
    case 'upperRoman':
      return roman(number).toUpperCase()
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

function roman(number: number): string {
  if (number < 1 || number > 4_999) return String(number)
  let left = number
  return ROMAN.map(([value, sign]) => {
    const times = Math.floor(left / value)
    left -= times * value
    return sign.repeat(times)
  }).join('')
}

/** `a` … `z`, `aa`, `bb`, as Word counts. */
function letters(number: number): string {
  const letter = String.fromCodePoint(97 + ((number - 1) % 26))
  return letter.repeat(Math.min(9, Math.floor((number - 1) / 26) + 1))
}
