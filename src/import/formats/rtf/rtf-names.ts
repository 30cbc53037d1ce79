/** Code pages by the numbers that fonts have for character sets. */
const CHARSETS: Readonly<Record<number, number>> = {
  77: 10_000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
}

/** The code page of a font's character set; undefined for that of the document. */
export function pageOfCharset(charset: number | undefined): number | undefined {
  return CHARSETS[charset ?? 0]
}

/** A code page as `decodeCharset` knows it. */
export function nameOfPage(page: number): string {
  if (page === 10_000) return 'macroman'
  return page === 65_001 ? 'utf-8' : `cp${page}`
}

/** Characters that have a word or a sign. */
export const characters: Readonly<Record<string, string>> = {
  '~': '\u00a0',
  _: '\u2011',
  '-': '',
  '{': '{',
  '}': '}',
  '\\': '\\',
  tab: '\t',
  line: '\n',
  lbr: '\n',
  emdash: '—',
  endash: '–',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
}

/** Destinations whose words are none of the text, with what is counted for them. */
export const leftOut: Readonly<Record<string, string>> = {
  colortbl: '',
  header: 'running_heads',
  headerl: 'running_heads',
  headerr: 'running_heads',
  headerf: 'running_heads',
  footer: 'running_heads',
  footerl: 'running_heads',
  footerr: 'running_heads',
  footerf: 'running_heads',
  pict: 'pictures',
  object: 'objects',
  annotation: 'comments',
  ftnsep: '',
  ftnsepc: '',
  ftncn: '',
  aftnsep: '',
  aftnsepc: '',
  aftncn: '',
  nonshppict: '',
  xe: '',
  tc: '',
  rxe: '',
  private: '',
  revtbl: '',
}

/** Destinations that are read although readers may pass them over. */
export const readDestinations =
  /^(?:footnote|fldinst|shppict|shptxt|shpinst|shp|listtext|pntext|fonttbl|stylesheet|info|title|ud|upr)$/

/** Forms of notes' numbers. */
export const numberForms: Readonly<Record<string, string>> = {
  ar: 'decimal',
  alc: 'lowerLetter',
  auc: 'upperLetter',
  rlc: 'lowerRoman',
  ruc: 'upperRoman',
  chi: 'chicago',
}
