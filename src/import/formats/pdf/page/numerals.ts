import { romanOf, valueOfRoman } from '../../../../text/roman-numerals.js'

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
  const roman = /^[ivxlc]+$/.test(bare) ? valueOfRoman(bare) : null
  return roman === null ? null : { value: roman, roman: true }
}

/** As it is printed. */
export function printedNumber({ value, roman }: PageNumber): string {
  return roman ? romanOf(value) : String(value)
}
