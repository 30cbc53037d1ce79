/** A Roman number as rulers bear it, to 39: no `C`, `D`, `M` or `L`, which are initials and sizes. */
const ROMAN = /^(?:X{1,3}(?:IX|IV|VI{0,3}|I{0,3})|IX|IV|VI{0,3}|I{1,3})$/

/** True for `I`, `XIV`, `XXIII`. */
export function isRomanNumber(text: string): boolean {
  return ROMAN.test(text)
}
