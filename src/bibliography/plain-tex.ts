/** The combining marks of TeX's accents. */
const ACCENTS: Readonly<Record<string, string>> = {
  '"': '\u0308',
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  u: '\u0306',
  v: '\u030c',
  H: '\u030b',
  c: '\u0327',
  k: '\u0328',
  r: '\u030a',
}
const LETTERS: Readonly<Record<string, string>> = {
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  l: 'ł',
  L: 'Ł',
  aa: 'å',
  AA: 'Å',
  i: 'ı',
}

/** The words of a field of BibTeX: accents and letters of TeX as they print, without braces and commands. */
export function plainTex(value: string): string {
  return value
    .replaceAll(/\\(?:(["'`^~=.])|([uvHckr])(?![A-Za-z]))\s?\{?(?:\\?([ij])(?![A-Za-z])|(\p{L}))\}?/gu, withAccent)
    .replaceAll(/\\(ss|o|O|ae|AE|oe|OE|l|L|aa|AA|i)(?![A-Za-z])\s?(?:\{\})?/g, (_, name: string) => LETTERS[name]!)
    .replaceAll(/\\([&%$#_{}])/g, '$1')
    .replaceAll(/\\[A-Za-z]{1,40}\*?\s?/g, '')
    .replaceAll(/[{}]/g, '')
    .replaceAll(/---?/g, '–')
    .replaceAll(/~|\s+/g, ' ')
    .trim()
}

function withAccent(_: string, sign: string | undefined, name: string | undefined, dotless?: string, letter?: string) {
  return `${dotless ?? letter ?? ''}${ACCENTS[sign ?? name ?? ''] ?? ''}`.normalize('NFC')
}
