import { isAlias, isMap, isScalar, parseDocument } from 'yaml'
import type { Span } from '../../model/span.js'
import { readPublished } from '../published.js'

/** What a document says about itself before its text. */
export interface FrontMatter {
  /** EDTF date of publication. */
  readonly published: string | null
  readonly title?: string
  /** A date that was given and could not be read. */
  readonly unknownDate?: string
}

const DATE_KEYS = [
  'published',
  'date',
  'pubdate',
  'publishdate',
  'datepublished',
  'publishedat',
  'publishedon',
  'publisheddate',
  'publishedtime',
  'publicationdate',
  'articlepublishedtime',
  'pubdatetime',
  'dcdate',
  'issued',
  'dateissued',
  'posted',
]

/** Reads YAML front matter, or answers null where the text is no mapping: prose between two dividers. */
export function readFrontMatter(yaml: string): FrontMatter | null {
  const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' })
  if (document.errors.length > 0) return null
  if (!isMap(document.contents)) return null
  // Of aliases only those of wanted fields are followed: a short text can stand for one that no memory holds.
  const byName = new Map(
    document.contents.items.map(({ key, value }) => [
      String(key)
        .toLowerCase()
        .replaceAll(/[-_:. ]/g, ''),
      value,
    ]),
  )
  const scalarOf = (name: string): unknown => {
    const node = byName.get(name)
    const scalar = isAlias(node) ? node.resolve(document) : node
    return isScalar(scalar) ? scalar.value : undefined
  }
  const title: unknown = scalarOf('title')
  const date: unknown = DATE_KEYS.map(scalarOf).find((value) => typeof value === 'string' && value !== '')
  const published = typeof date === 'string' ? readPublished(date) : null
  return {
    published,
    ...(typeof title === 'string' && title !== '' ? { title } : {}),
    ...(typeof date === 'string' && published === null ? { unknownDate: date } : {}),
  }
}

/** The lines between the first and the last of a stretch of text, which are the fences of front matter. */
export function innerLines(text: string, start: number, end: number): Span {
  const words = text.slice(start, end)
  const first = /\r\n|\r|\n/.exec(words)
  const last = /(?:\r\n|\r|\n)[^\r\n]*$/.exec(words)
  if (!first || !last || last.index < first.index + first[0].length) return { start, end: start }
  return { start: start + first.index + first[0].length, end: start + last.index }
}
