import { createHash } from 'node:crypto'
import { type CitedWork, citedWorksOf, eventsWithoutWork, nameParts, typeOfWork } from '../cited-works.js'
import { texText, texVerbatim } from '../escape-tex.js'
import type { ExportFormat } from '../export-format.js'
import { writeOneFile } from '../write-one-file.js'

/** What BibTeX, and BibLaTeX where that has none, calls the types of CSL; any other is `misc`. */
const TYPES: Readonly<Record<string, string>> = {
  'article-journal': 'article',
  book: 'book',
  pamphlet: 'booklet',
  chapter: 'incollection',
  'paper-conference': 'inproceedings',
  thesis: 'thesis',
  report: 'techreport',
  webpage: 'online',
  manuscript: 'unpublished',
}

/**
 * The references that are cited for events, as BibTeX in UTF-8: one entry a reference, with what is certain of it. A title is kept
 * from being set in small letters. Keys are made of the author, the year and the words alone, so that they stay when others come.
 */
export const bibtex: ExportFormat = {
  name: 'bibtex',
  summary: 'the references of events, for LaTeX',
  file: 'references.bib',
  kind: 'text',
  needsSources: false,
  reason: 'without a reference',
  open: () => {
    const keys = new Map<string, string>()
    return writeOneFile({
      file: 'references.bib',
      head: '% References that are cited for events.\n\n',
      separator: '\n',
      partsOf: (document) =>
        citedWorksOf(document).flatMap((work) => {
          const key = newKey(work, keys)
          return key === null ? [] : [entryOf(key, work)]
        }),
      leftOutOf: eventsWithoutWork,
    })
  },
}

/** A key of its own: `lenz1999-0b1f3a2c`; null for words that an entry has already. */
function newKey({ file, reference }: CitedWork, keys: Map<string, string>): string | null {
  const words = `${file}\n${reference.text.replaceAll(/\s+/g, ' ')}`
  const hash = createHash('sha256').update(words).digest('hex')
  const year = /^-?\d{1,4}/.exec(reference.year ?? '')?.[0] ?? ''
  for (let length = 8; length <= hash.length; length += 8) {
    const key = `${slugOf(reference.authors?.[0] ?? '')}${year}-${hash.slice(0, length)}`
    const known = keys.get(key)
    if (known === hash) return null
    if (known !== undefined) continue
    keys.set(key, hash)
    return key
  }
  return null
}

/** The family name in plain letters, as every reader of BibTeX takes it for a key; `work` where there are none. */
function slugOf(author: string): string {
  const parts = nameParts(author)
  const name = ('family' in parts ? parts.family : parts.literal).normalize('NFKD').toLowerCase()
  return name.replaceAll(/[^a-z]/g, '').slice(0, 24) || 'work'
}

function entryOf(key: string, { reference }: CitedWork): string {
  const { text, authors, title, year, urls, doi, isbn, pages } = reference
  const words = texText(text.replaceAll(/\s+/g, ' '))
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', authors?.map(authorOf).join(' and ')],
    ['title', title && `{${texText(title)}}`],
    yearOf(year),
    ['pages', pages && texText(pages).replaceAll('–', '--')],
    ['doi', doi && texVerbatim(doi)],
    ['isbn', isbn],
    ['url', urls?.[0] && texVerbatim(urls[0])],
    // What a style prints is the words where nothing else is certain.
    [title === undefined ? 'note' : 'annote', words],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []))
  return `@${TYPES[typeOfWork(reference)] ?? 'misc'}{${key},\n${lines.join('')}}\n`
}

/** `Lenz, Anna`; what is no person's name, or holds what parts names, stands in braces. */
function authorOf(name: string): string {
  const parts = nameParts(name)
  if ('literal' in parts) return `{${texText(parts.literal)}}`
  return [parts.family, parts.given]
    .map((part) => (/,|\band\b/i.test(part) ? `{${texText(part)}}` : texText(part)))
    .join(', ')
}

/** Years of four figures are BibTeX's; those before and after as BibLaTeX writes dates, which is EDTF: `-0043`. */
function yearOf(year: string | undefined): readonly [string, string | undefined] {
  if (year === undefined || !/^-?\d{1,4}$/.test(year) || /^[1-9]\d{3}$/.test(year))
    return ['year', year && texText(year)]
  return ['date', `${year.startsWith('-') ? '-' : ''}${year.replace('-', '').padStart(4, '0')}`]
}
