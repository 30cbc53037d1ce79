import type { Reference } from '../model/citation.js'
import type { Span } from '../model/span.js'
import type { CslItem } from './csl-item.js'

/** The reference that an item stands for; `text` is its slice of the file. */
export function referenceOf(item: CslItem, text: string, { start, end }: Span, file?: string): Reference {
  const { title, author, page, DOI: doi, ISBN: isbn, URL: url, type } = item
  const authors = author?.map(nameOf).filter((name) => name !== '')
  const year = yearOf(item.issued)
  return {
    text: text.slice(start, end),
    start,
    end,
    ...(url === undefined ? {} : { urls: [url] }),
    ...(authors === undefined || authors.length === 0 ? {} : { authors }),
    ...(title === undefined ? {} : { title }),
    ...(year === undefined ? {} : { year }),
    ...(doi === undefined ? {} : { doi }),
    ...(isbn === undefined ? {} : { isbn: isbn.replaceAll(/[ -]/g, '') }),
    ...(page === undefined ? {} : { pages: page }),
    ...(type === undefined ? {} : { type }),
    ...(file === undefined ? {} : { file }),
  }
}

function nameOf(name: NonNullable<CslItem['author']>[number]): string {
  const { family, given, literal } = name
  if (family === undefined) return literal ?? given ?? ''
  const particle = name['non-dropping-particle']
  const last = particle === undefined ? family : `${particle} ${family}`
  const first = [given, name['dropping-particle']].filter((part) => part !== undefined).join(' ')
  return first === '' ? last : `${last}, ${first}`
}

function yearOf(issued: CslItem['issued']): string | undefined {
  const words = typeof issued === 'object' ? (issued['date-parts']?.[0]?.[0] ?? issued.raw) : issued
  return words === undefined ? undefined : /-?(?<!\d)\d{1,4}(?![\dXu])/.exec(words)?.[0]
}
