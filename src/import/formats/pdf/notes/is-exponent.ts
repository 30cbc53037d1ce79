import { UNITS_BEFORE_POWERS } from '../../../../english/marks/units-before-powers.js'

/** Whether a raised figure is likely a power: `10³`, `km²`, `x²`, or a part of a word such as `¹⁴C`; a note may still stand there. */
export function isExponent(host: string, figure: string, isBeforeWord: boolean): boolean {
  if (/[\d∑∫√=×<>+−α-ωΑ-Ω]$/u.test(host)) return true
  const word = host.split(/[^\p{L}µ]/u).at(-1)!
  if (isBeforeWord) return true
  if (!/^[-−–]?[1-6]$/.test(figure)) return false
  return UNITS_BEFORE_POWERS.has(word) || (/^[\p{L}µ]{1,2}$/u.test(host) && host !== 'I')
}
