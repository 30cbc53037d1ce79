const SIGNS: readonly (readonly [number, string])[] = [
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

/** Numbers from here on have no Roman numeral. */
const LIMIT = 4_000

/** A number as a Roman numeral in lower case, `xiv`; in figures where there is none. */
export function romanOf(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number >= LIMIT) return String(number)
  let left = number
  return SIGNS.map(([value, sign]) => {
    const times = Math.floor(left / value)
    left -= times * value
    return sign.repeat(times)
  }).join('')
}

/** The number of a Roman numeral in lower case: 14 of `xiv`; null where the text is none. */
export function valueOfRoman(text: string): number | null {
  if (text === '' || !/^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(text)) return null
  let value = 0
  let at = 0
  for (const [worth, sign] of SIGNS) for (; text.startsWith(sign, at); at += sign.length) value += worth
  return value
}

/** The Roman numerals of 1 to 15 in lower case, each at its number. */
export const romanNumerals: readonly string[] = ['', ...Array.from({ length: 15 }, (_, i) => romanOf(i + 1))]
