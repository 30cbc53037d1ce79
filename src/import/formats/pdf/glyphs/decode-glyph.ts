/** What a letter of a font says in plain text. */
export interface DecodedGlyph {
  readonly text: string
  readonly lost: boolean
  readonly superior: boolean
}

/** Figures and letters above the line, each at its plain one. */
const SUPERIORS = new Map([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((figure, value) => [figure, String(value)]))

/** Figures and capitals that old fonts keep in Adobe's private places: `\uF731` is an old-style 1, `\uF761` a small capital A. */
function ofPrivateUse(code: number): string | null {
  if (code >= 0xf730 && code <= 0xf739) return String(code - 0xf730)
  if (code >= 0xf761 && code <= 0xf77a) return String.fromCharCode(code - 0xf761 + 0x41)
  if (code === 0xf6c9 || code === 0xf721) return code === 0xf721 ? '!' : '´'
  if (code === 0xf726) return '&'
  return null
}

/** Reads the text that a file gives for a letter, or null where it gives none: ligatures are parted, spaces of each kind become blanks. */
export function decodeGlyph(unicode: string | null): DecodedGlyph {
  if (unicode === null) return { text: '\uFFFD', lost: true, superior: false }
  const superior = SUPERIORS.get(unicode)
  if (superior !== undefined) return { text: superior, lost: false, superior: true }
  if (/^\s+$/.test(unicode)) return { text: ' ', lost: false, superior: false }
  const text = [...unicode].map(plain).join('')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what a lost letter is given as
  const lost = /[\u0000-\u001F\u007F-\u009F\uFFFD\uE000-\uF8FF]/.test(text)
  return { text: lost ? '\uFFFD' : text, lost, superior: false }
}

function plain(letter: string): string {
  const code = letter.codePointAt(0)!
  // Latin ligatures: ﬀ to ﬆ.
  if (code >= 0xfb00 && code <= 0xfb06) return letter.normalize('NFKC')
  if (code >= 0xe000 && code <= 0xf8ff) return ofPrivateUse(code) ?? letter
  // What joins or parts letters and is not seen; a soft hyphen is seen at a line's end.
  if (code === 0x200b || code === 0x200c || code === 0x200d || code === 0x2060 || code === 0xfeff) return ''
  return letter
}
