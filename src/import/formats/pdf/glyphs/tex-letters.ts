/** TeX's own fonts from 11 and from 91, where they differ from ASCII; `\0` where they have no letter of text. */
const KNUTH: Readonly<Record<number, readonly string[]>> = {
  11: ['ff', 'fi', 'fl', 'ffi', 'ffl', 'ı', 'ȷ', '`', '´', 'ˇ', '˘', '¯', '˚', '¸', 'ß', 'æ', 'œ', 'ø', 'Æ', 'Œ', 'Ø'],
  34: ['”'],
  39: ['’'],
  60: ['¡', '=', '¿'],
  92: ['“', ']', 'ˆ', '˙', '‘'],
  123: ['–', '—', '˝', '˜', '¨'],
}

/** The Cork encoding, where it differs from ASCII and Latin-1. */
const CORK: Readonly<Record<number, readonly string[]>> = {
  0: [...'`´ˆ˜¨˝˚ˇ˘¯˙¸˛‚‹›“”„«»–—'],
  25: ['ı', 'ȷ', 'ff', 'fi', 'fl', 'ffi', 'ffl'],
  39: ['’'],
  96: ['‘'],
  127: ['-'],
  128: [...'ĂĄĆČĎĚĘĞĹĽŁŃŇŊŐŔŘŚŠŞŤŢŰŮŸŹŽŻĲİđ§ăąćčďěęğĺľłńňŋőŕřśšşťţűůÿźžżĳ¡¿£'],
  215: ['Œ'],
  223: ['SS'],
  247: ['œ'],
  255: ['ß'],
}

/** Signs of notes and a few others in TeX's font of symbols, which is told by its name. */
const SYMBOLS = new Map([
  [0, '−'],
  [1, '·'],
  [3, '*'],
  [15, '•'],
  [120, '§'],
  [121, '†'],
  [122, '‡'],
  [123, '¶'],
])

/** A sign of TeX's font of symbols that the file does not name: the star of a title's note. Null in other fonts. */
export function texSymbol(face: string, code: number): string | null {
  return /^(?:CMSY|LMMathSymbols|txsy|pxsy)\d/.test(face) ? (SYMBOLS.get(code) ?? null) : null
}

/** How a font with bitmaps numbers its letters. */
export type TexEncoding = 'knuth' | 'cork'

/** The encoding of a font whose letters have the names that dvips gives to bitmaps, `a65`, which say nothing; null for other fonts. */
export function texEncodingOf(names: readonly (string | null | undefined)[]): TexEncoding | null {
  const given = names.filter((name) => typeof name === 'string' && name !== '' && name !== '.notdef')
  if (given.length === 0 || !given.every((name) => /^a\d{1,3}$/.test(name!))) return null
  const codes = given.map((name) => Number(name!.slice(1)))
  // Its ligatures stand from 11 to 15; Cork has signs there that English has no use for.
  const isKnuth =
    codes.every((code) => code < 128) &&
    (codes.some((code) => code >= 11 && code <= 15) || !codes.some((code) => code < 33))
  return isKnuth ? 'knuth' : 'cork'
}

/** The letter at a place of an encoding; null where it has none. */
export function texLetter(code: number, encoding: TexEncoding): string | null {
  for (const [start, letters] of Object.entries(encoding === 'knuth' ? KNUTH : CORK)) {
    const letter = letters[code - Number(start)]
    if (letter !== undefined) return letter
  }
  if (code > 0x20 && code < 0x7f) return String.fromCharCode(code)
  return encoding === 'cork' && code >= 0xc0 && code <= 0xff ? String.fromCharCode(code) : null
}
