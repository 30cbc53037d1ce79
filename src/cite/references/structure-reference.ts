import type { Reference } from '../../model/citation.js'
import { readAuthors } from './read-authors.js'

/** What a reference says of itself, as far as that is certain. */
export type ReferenceFields = Pick<Reference, 'authors' | 'title' | 'year' | 'doi' | 'isbn' | 'pages'>

const DOI = /\b10\.\d{4,9}\/[^\s"<>“”[\]{}|\\^`]{1,200}/
const ISBN = /\bISBN(?:-1[03])?:?\s?((?:97[89][ -]?)?\d(?:[\d -]{7,13})[\dX])/i
const PAGES = /(?:^|[\s,;:(])pp?\.\s?(\d{1,5}(?:[–-]\d{1,5})?)(?!\d)/g
/** What follows is about the copy that was read. */
const READ = /\b(?:Retrieved|Accessed|Archived|Abgerufen|Consulted|Last visited)\b.*$/s
const URL = /\bhttps?:\/\/\S+/g
const QUOTED = /“([^“”]{3,300})”|"([^"]{3,300})"/g
const EMPHASIZED = /(?<![\p{L}\d*_])(\*|_)([^*_\n]{3,200})\1(?![\p{L}\d*_])/gu
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
/** A year that stands where the year of a work does: in brackets, or behind a comma or a full stop, with its day. */
const YEAR = new RegExp(
  String.raw`[(,.;:]\s?(?:(?:\d{1,2} )?${MONTH} (?:\d{1,2}, )?)?((?:1[4-9]|20)\d{2})[a-z]?(?![\d–/-])(?=[\s),.;:]|$)`,
  'g',
)
/** A title behind the year in brackets, as the APA has it: `Lenz, A. (1999). Harbours of the north. Oslo.` */
const BEHIND_YEAR = /\(((?:1[4-9]|20)\d{2})[a-z]?(?:, [^()]{1,20})?\)[.,:]\s([^.“”"]{3,200})(?:\.|$)/

/**
 * Reads author, title, year, DOI, ISBN and pages of a reference where its form makes them certain; what is not certain is
 * left out: `Lenz, Harbours (1999)` has a year, but its second word may be a name or a title.
 */
export function structureReference(text: string): ReferenceFields {
  const doi = DOI.exec(text)?.[0].replace(/[.,;:)]{1,8}$/, '')
  const isbn = isbnOf(text)
  const plain = text.replaceAll(URL, ' ').replace(DOI, ' ').replace(READ, '')
  const pages = only([...plain.matchAll(PAGES)].map(([, found]) => found!))
  const title = titleOf(plain)
  const untitled = title === undefined ? plain : plain.replace(title.words, ' ')
  const year = only([...untitled.matchAll(YEAR)].map(([, found]) => found!))
  const authors = title === undefined ? undefined : readAuthors(plain.slice(0, title.headEnd))
  return {
    ...(authors === undefined ? {} : { authors }),
    ...(title === undefined ? {} : { title: title.words.replaceAll(/\s+/g, ' ').replace(/[.,]$/, '') }),
    ...(year === undefined ? {} : { year }),
    ...(doi === undefined ? {} : { doi }),
    ...(isbn === undefined ? {} : { isbn }),
    ...(pages === undefined ? {} : { pages }),
  }
}

/** The one value of several that agree. */
function only(values: readonly string[]): string | undefined {
  return values.every((value) => value === values[0]) ? values[0] : undefined
}

/** The title, and where the words before it end: those of one pair of quotation marks, one emphasis, or behind the year. */
function titleOf(text: string): { words: string; headEnd: number } | undefined {
  const quoted = [...text.matchAll(QUOTED)]
  if (quoted.length > 1) return undefined
  const [first] = quoted
  if (first !== undefined) return { words: first[1] ?? first[2]!, headEnd: first.index }
  const behind = BEHIND_YEAR.exec(text)
  if (behind !== null) {
    const words = behind[2]!.replaceAll(/[*_]/g, '')
    return readAuthors(text.slice(0, behind.index)) === undefined ? undefined : { words, headEnd: behind.index }
  }
  const emphasized = [...text.matchAll(EMPHASIZED)]
  return emphasized.length === 1 ? { words: emphasized[0]![2]!, headEnd: emphasized[0]!.index } : undefined
}

/** An ISBN whose check digit is right, without its dashes. */
function isbnOf(text: string): string | undefined {
  const digits = ISBN.exec(text)?.[1]?.replaceAll(/[ -]/g, '').toUpperCase()
  if (digits === undefined) return undefined
  const values = [...digits].map((digit) => (digit === 'X' ? 10 : Number(digit)))
  const sum = (weight: (at: number) => number) => values.reduce((total, value, at) => total + value * weight(at), 0)
  if (digits.length === 13) return sum((at) => (at % 2 === 0 ? 1 : 3)) % 10 === 0 ? digits : undefined
  return digits.length === 10 && sum((at) => 10 - at) % 11 === 0 ? digits : undefined
}
