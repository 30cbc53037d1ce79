/** An accent that stands alone, and the one that joins the letter before it. */
const ACCENTS = new Map([
  ['`', '\u0300'],
  ['´', '\u0301'],
  ['ˆ', '\u0302'],
  ['^', '\u0302'],
  ['˜', '\u0303'],
  ['~', '\u0303'],
  ['¯', '\u0304'],
  ['˘', '\u0306'],
  ['˙', '\u0307'],
  ['¨', '\u0308'],
  ['˚', '\u030A'],
  ['˝', '\u030B'],
  ['ˇ', '\u030C'],
  ['¸', '\u0327'],
  ['˛', '\u0328'],
])

/** Joins an accent and a letter that are printed one over the other: `caf´` and `e` to `café`. Null where they are no such pair. */
export function joinAccent(text: string, next: string): string | null {
  const last = text.slice(-1)
  const [accent, letter] = ACCENTS.has(last) ? [ACCENTS.get(last), next] : [ACCENTS.get(next), last]
  if (accent === undefined || !/^\p{L}/u.test(letter)) return null
  const base = letter[0] === 'ı' ? 'i' : letter[0] === 'ȷ' ? 'j' : letter[0]!
  return text.slice(0, -1) + (base + accent).normalize('NFC') + letter.slice(1)
}
