import type { TimexMod } from '../../model/date.js'

/** The part of a season, decade or century that a text names: `early` is its start, `late` its end, `mid` its middle. */
export function readPart(text: string | undefined): { readonly mod?: TimexMod } {
  if (text === undefined) return {}
  if (/early/i.test(text)) return { mod: 'START' }
  if (/late/i.test(text)) return { mod: 'END' }
  return /mid/i.test(text) ? { mod: 'MID' } : {}
}
