const ENTITIES: Readonly<Record<string, string>> = {
  '&#91;': '[',
  '&#93;': ']',
  '&lbrack;': '[',
  '&rbrack;': ']',
  '&nbsp;': ' ',
  '&#160;': ' ',
  '&ndash;': '–',
  '&#8211;': '–',
  '&#x2013;': '–',
  '&dagger;': '†',
  '&Dagger;': '‡',
  '&amp;': '&',
}

/** What is shown of a short stretch of markup: without tags, the marks of links and the commonest entities. */
export function wordsOf(markup: string): string {
  return markup
    .replaceAll(/<[^<>]{0,400}>/g, '')
    .replaceAll(/\]\([^()\s]{0,400}\)/g, ']')
    .replaceAll(/&[#\w]{2,8};/g, (entity) => ENTITIES[entity] ?? entity)
    .replaceAll('\\', '')
    .trim()
}
