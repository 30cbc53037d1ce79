import type { Piece } from '../../imported-document.js'
import { said, type Template, wordsOf } from './template.js'

const MOST_AUTHORS = 30

/** Whether a template is one of citation style 1, or alike: `{{cite book|…}}`. */
export function isCitation(name: string): boolean {
  return /^(?:cite [\w ]+|citation|vcite [\w ]+)$/.test(name) && name !== 'cite needed'
}

/** What a template of a citation shows: `Holt, Anna (1999). The mill. Aldmere: Guild Press. p. 14.` */
export function writeCitation({ named }: Template): Piece[] {
  const value = (...names: readonly string[]) => names.map((name) => wordsOf(named.get(name))).find((one) => one !== '')
  const people = namesOf(value, ['last', 'surname', 'author'], ['first', 'given'])
  const editors = namesOf(value, ['editor-last', 'editor', 'editor-surname'], ['editor-first', 'editor-given'])
  const shownEditors = editors === '' ? '' : `${editors} (ed${editors.includes(';') ? 's' : ''}.)`
  const date = value('date', 'year', 'publication-date')
  const head = [people || value('authors') || shownEditors, date === undefined ? '' : `(${date})`]
  const title = value('title', 'script-title', 'quote')
  const chapter = value('chapter', 'article', 'contribution', 'entry')
  const place = value('location', 'place', 'publication-place')
  const publisher = value('publisher', 'institution')
  const volume = value('volume')
  const issue = value('issue', 'number')
  const work = value('journal', 'work', 'newspaper', 'magazine', 'website', 'encyclopedia', 'periodical', 'series')
  const pages = pagesOf(value)
  const before = [head.filter((part) => part !== '').join(' '), chapter === undefined ? '' : `"${chapter}"`]
  const behind = [
    people !== '' && shownEditors !== '' ? shownEditors : '',
    [work, volume, issue === undefined ? undefined : `(${issue})`].filter((part) => part !== undefined).join(' '),
    publisher === undefined ? (place ?? '') : place === undefined ? publisher : `${place}: ${publisher}`,
    pages,
  ]
  const url = value('url', 'chapter-url')
  const isLink = url !== undefined && title !== undefined && /^https?:\/\//i.test(url)
  const titled: Piece[] = title === undefined ? [] : isLink ? [{ kind: 'link', text: title, target: url }] : said(title)
  const lead = closed(before)
  const rest = closed(behind)
  return [
    ...said(lead === '' || titled.length === 0 ? lead : `${lead} `),
    ...titled,
    ...said(titled.length === 0 ? (rest === '' ? '' : ` ${rest}`) : rest === '' ? '.' : `. ${rest}`),
  ]
}

/** What a short citation shows: `Holt & Dunn 1999, p. 14`. */
export function writeShortCitation({ values, named }: Template): string {
  const value = (...names: readonly string[]) => names.map((name) => wordsOf(named.get(name))).find((one) => one !== '')
  const given = values.map(wordsOf).filter((one) => one !== '')
  const pages = pagesOf(value)
  return [`${peopleOf(given.slice(0, -1))} ${given.at(-1) ?? ''}`.trim(), pages]
    .filter((part) => part !== '')
    .join(', ')
}

/** `{{sfnm|1a1=Holt|1y=1999|1p=14|2a1=Dunn|2y=1985}}`: short citations in one note. */
export function writeShortCitations({ named }: Template): string {
  const shown: string[] = []
  for (let at = 1; at < MOST_AUTHORS; at++) {
    const value = (...names: readonly string[]) =>
      names.map((name) => wordsOf(named.get(`${at}${name}`))).find((one) => one !== '')
    const people = [value('a1'), value('a2'), value('a3'), value('a4')].filter((one) => one !== undefined)
    if (people.length === 0) break
    const parts = [`${peopleOf(people)} ${value('y') ?? ''}`.trim(), pagesOf(value)]
    shown.push(parts.filter((part) => part !== '').join(', '))
  }
  return shown.join('; ')
}

type Value = (...names: readonly string[]) => string | undefined

function pagesOf(value: Value): string {
  const [page, pages, at] = [value('p', 'page'), value('pp', 'pages'), value('loc', 'at')]
  return [page && `p. ${page}`, pages && (/[-–,&]/.test(pages) ? `pp. ${pages}` : `p. ${pages}`), at]
    .filter((part) => part !== undefined && part !== '')
    .join(', ')
}

function peopleOf(people: readonly string[]): string {
  if (people.length > 3) return `${people[0]} et al.`
  return people.length < 2 ? (people[0] ?? '') : `${people.slice(0, -1).join(', ')} & ${people.at(-1)}`
}

function namesOf(value: Value, lasts: readonly string[], firsts: readonly string[]): string {
  const people: string[] = []
  for (let at = 1; at <= MOST_AUTHORS; at++) {
    const numbered = (name: string) => [
      ...(at === 1 ? [name] : []),
      `${name}${at}`,
      ...(name.includes('-') ? [name.replace('-', `${at}-`)] : []),
    ]
    const last = value(...lasts.flatMap(numbered))
    if (last === undefined) break
    const first = value(...firsts.flatMap(numbered))
    people.push(first === undefined ? last : `${last}, ${first}`)
  }
  return people.join('; ')
}

/** Parts with a stop behind each. */
function closed(parts: readonly string[]): string {
  const full = parts.filter((part) => part !== '')
  return full.map((part) => (/[.?!]["”]?$/.test(part) ? part : `${part}.`)).join(' ')
}
