const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 }

/** The number of a Roman numeral in small letters, `xiv`; null where it is none. */
export function romanValue(text: string): number | null {
  if (!/^m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(text) || text === '') return null
  const values = [...text].map((letter) => VALUES[letter]!)
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
}

/** A page as it is counted: in figures, or in Roman numerals before the first chapter. */
export interface PageNumber {
  readonly value: number
  readonly roman: boolean
}

/** The number that a word is: `442`, `– 442 –`, `xiv`; null where it is none. */
export function pageNumberOf(word: string): PageNumber | null {
  // What is set around a number is no part of it; other signs than these make it none.
  const bare = word.replaceAll(/[\s\-–—[\](){}|·•.]/g, '')
  if (/[\p{L}\d][^\p{L}\d]+[\p{L}\d]/u.test(word)) return null
  if (/^\d{1,5}$/.test(bare)) return { value: Number(bare), roman: false }
  const roman = /^[ivxlc]+$/.test(bare) ? romanValue(bare) : null
  return roman === null ? null : { value: roman, roman: true }
}

/** As it is printed. */
export function printedNumber({ value, roman }: PageNumber): string {
  if (!roman) return String(value)
  const parts: readonly (readonly [number, string])[] = [
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
  let left = value
  let text = ''
  for (const [worth, letters] of parts) for (; left >= worth; left -= worth) text += letters
  return text
}
