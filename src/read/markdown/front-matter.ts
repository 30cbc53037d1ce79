import { type Document, isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml'
import type { Span } from '../../model/span.js'
import { readPublished } from '../published.js'

/** What a document says about itself before its text. */
export interface FrontMatter {
  /** EDTF date of publication. */
  readonly published: string | null
  readonly title?: string
  /** A date that was given and could not be read. */
  readonly unknownDate?: string
  /** Paths of bibliographies, as they are written. */
  readonly bibliography?: readonly string[]
  /** Items of CSL, and where they stand in the lines. */
  readonly references?: readonly { readonly value: unknown; readonly start: number; readonly end: number }[]
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
    ...pathsOf(byName.get('bibliography')),
    ...itemsOf(byName.get('references'), document),
  }
}

/** `bibliography: works.bib`, or a list of paths. */
function pathsOf(node: unknown): Pick<FrontMatter, 'bibliography'> {
  const nodes = isSeq(node) ? node.items : [node]
  const paths = nodes.flatMap((one) =>
    isScalar(one) && typeof one.value === 'string' && one.value !== '' ? [one.value] : [],
  )
  return paths.length === 0 ? {} : { bibliography: paths }
}

/** `references:` as a list of mappings. One with aliases is left out: a short text can stand for one that no memory holds. */
function itemsOf(node: unknown, document: Document): Pick<FrontMatter, 'references'> {
  if (!isSeq(node)) return {}
  const references = node.items.flatMap((item) => {
    const range = isMap(item) ? item.range : null
    if (!isMap(item) || !range) return []
    try {
      return [{ value: item.toJS(document, { maxAliasCount: 0 }) as unknown, start: range[0], end: range[1] }]
    } catch {
      return []
    }
  })
  return { references }
}

/** The lines between the first and the last of a stretch of text, which are the fences of front matter. */
export function innerLines(text: string, start: number, end: number): Span {
  const words = text.slice(start, end)
  const first = /\r\n|\r|\n/.exec(words)
  const last = /(?:\r\n|\r|\n)[^\r\n]*$/.exec(words)
  if (!first || !last || last.index < first.index + first[0].length) return { start, end: start }
  return { start: start + first.index + first[0].length, end: start + last.index }
}
