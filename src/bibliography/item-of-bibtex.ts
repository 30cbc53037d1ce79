import type { CslItem } from './csl-item.js'
import { plainTex } from './plain-tex.js'
import type { BibtexEntry } from './read-bibtex.js'

/** What CSL calls the types of BibTeX and BibLaTeX; others are not named. */
const TYPES: Readonly<Record<string, string>> = {
  article: 'article-journal',
  book: 'book',
  booklet: 'pamphlet',
  inbook: 'chapter',
  incollection: 'chapter',
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  manual: 'book',
  mastersthesis: 'thesis',
  phdthesis: 'thesis',
  thesis: 'thesis',
  proceedings: 'book',
  collection: 'book',
  report: 'report',
  techreport: 'report',
  online: 'webpage',
  electronic: 'webpage',
  unpublished: 'manuscript',
}

/** The item of CSL that an entry of BibTeX stands for. */
export function itemOfBibtex({ type, key, fields }: BibtexEntry): CslItem {
  const plain = (name: string) => {
    const words = plainTex(fields.get(name) ?? '')
    return words === '' ? undefined : words
  }
  const url = fields.get('url')?.trim()
  const values = {
    type: TYPES[type],
    title: plain('title'),
    author: authorsOf(fields.get('author')),
    issued: plain('date') ?? plain('year'),
    page: plain('pages'),
    DOI: plain('doi')?.replace(/^https?:\/\/(?:dx\.)?doi\.org\//, ''),
    ISBN: plain('isbn'),
    URL: url === '' ? undefined : url,
  }
  const known = Object.entries(values).filter(([, value]) => value !== undefined)
  return { id: key, ...Object.fromEntries(known) }
}

function authorsOf(value: string | undefined): CslItem['author'] {
  const names = value
    ?.replaceAll(/\s+/g, ' ')
    .split(/ and /i)
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'others')
  return names === undefined || names.length === 0 ? undefined : names.map(nameOf)
}

/** `Lenz, Anna`, `Lenz, Jr., Anna`, `Anna van der Lenz`; a name in braces is a body's. */
function nameOf(name: string): NonNullable<CslItem['author']>[number] {
  if (/^\{[\s\S]*\}$/.test(name)) return { literal: plainTex(name) }
  const parts = name.split(',').map(plainTex)
  if (parts.length > 1) return { family: parts[0]!, given: parts.slice(1).reverse().join(', ') }
  const words = parts[0]!.split(' ')
  const particle = words.findIndex((word, at) => at > 0 && at < words.length - 1 && /^\p{Ll}/u.test(word))
  const from = particle < 0 ? words.length - 1 : particle
  if (from === 0) return { literal: words.join(' ') }
  return { family: words.slice(from).join(' '), given: words.slice(0, from).join(' ') }
}
