import type { CitationKind, Reference } from '../model/citation.js'
import type { Block } from '../text/block.js'
import type { Context } from '../text/context.js'
import { partitionPoint } from '../text/partition-point.js'
import { toSource } from '../text/prose.js'
import { structureReference } from './references/structure-reference.js'

/** The label at the start of an entry, as written, with a wiki's links back to its uses: `[14] `, `[^1]: `, `14. `, `^ a b `. */
const LABEL =
  /^(?:\[(?:Foot|End)?note(?: [\w*†‡§]{1,6})?: ?|\[[^[\]\n]{1,64}\]:?|\.\. \[[^[\]\n]{1,64}\]|[*†‡§¶]{1,4}|\(\d{1,3}\)|\d{1,4}[.)]|[¹²³⁴-⁹][⁰¹²³⁴-⁹]*)?\s*(?:[\^↑⇑↩]\s*(?:(?:[a-z]{1,2}|\d{1,2}(?:\.\d{1,2})?)\s+(?=\S)){0,30})?/
/** What is left of a label that a reader has taken away as a link: `. ` of `<a>1</a>. Holt`. */
const AFTER_LABEL = /^[\s.:)\]↑^]*/
const NAMED = /^\[(?:Foot|End)?note/i
const URL = /\bhttps?:\/\/[^\s<>"“”[\]{}|\\^`]+/g

interface Entry {
  /** Index of the block that it begins with. */
  readonly at: number
  /** Which of the document's lists it is in, counted from 0. */
  readonly list: number
  readonly start: number
  end: number
  /** Its clean text, a block each. */
  readonly words: string[]
  /** Where links lead to that its words do not name. */
  readonly urls: string[]
}

/** The entries of the document's lists of references. */
export interface References {
  /** The entry of a label, see `referenceKey`, for a marker in a block; `chapter` counts how often numbers began anew before. */
  find(key: string, block: number, chapter: number): Reference | undefined
}

/** Gathers the entries by label. Where chapters have lists of their own, a label stands for that of the list behind it. */
export function findReferences(blocks: readonly Block[], context: Context): References {
  const isMarkup = context.source.mediaType === 'text/html'
  const found = gatherEntries(blocks)
  const firstList = blocks.findIndex(({ kind }) => kind === 'note')
  const made = new Map<Entry, Reference>()
  return {
    find: (key, block, chapter) => {
      const entries = found.get(key) ?? []
      // Both ascend: an entry is sought by halves, since a book can have thousands of one label.
      const ofChapter = entries[partitionPoint(entries.length, (i) => entries[i]!.list < chapter)]
      const closing = entries.length > 1 && block < firstList && ofChapter?.list === chapter ? ofChapter : undefined
      const entry = closing ?? entries[partitionPoint(entries.length, (i) => entries[i]!.at < block)] ?? entries.at(-1)
      if (entry === undefined) return undefined
      const reference = made.get(entry) ?? toReference(context.source.text, entry, isMarkup)
      made.set(entry, reference)
      return reference
    },
  }
}

/** The entries of each label, in order; the first of a list counts. */
function gatherEntries(blocks: readonly Block[]): ReadonlyMap<string, Entry[]> {
  const found = new Map<string, Entry[]>()
  let open: Entry | null = null
  let unlabelled = 0
  let list = -1
  let inList = false
  blocks.forEach((block, at) => {
    if (block.kind !== 'note') {
      open = null
      unlabelled = 0
      inList = false
      return
    }
    if (!inList) list++
    inList = true
    const text = block.prose.text
    const isWikiEntry = block.label === undefined && text.startsWith('^')
    if (isWikiEntry) unlabelled++
    if (block.label !== undefined || isWikiEntry) {
      const key = keyOfEntry(text, block.label ?? String(unlabelled))
      const known = found.get(key) ?? []
      open = known.at(-1)?.list === list ? null : addEntry(block, at, list)
      if (open !== null) found.set(key, [...known, open])
    } else if (open !== null) continueEntry(open, block, 0)
  })
  return found
}

function addEntry(block: Block, at: number, list: number): Entry | null {
  const { text } = block.prose
  const label = (block.urls === undefined ? LABEL : AFTER_LABEL).exec(text)![0]
  const { start, end } = toSource(block.prose, label.length, text.length)
  if (start >= end) return null
  const entry = { at, list, start, end, words: [], urls: [] }
  continueEntry(entry, block, label.length, NAMED.test(label) && text.endsWith(']') ? 1 : 0)
  return entry
}

/** Adds a block to an entry, without so much of its start and its end. */
function continueEntry(entry: Entry, { prose, urls }: Block, head: number, tail = 0): void {
  const { text } = prose
  entry.end = toSource(prose, head, text.length - tail).end
  entry.words.push(
    text
      .slice(head, text.length - tail)
      .replace(/\s+/g, ' ')
      .trim(),
  )
  for (const url of urls ?? []) entry.urls.push(url)
}

const keyOfEntry = (text: string, label: string) => referenceKey(text.startsWith('[^') ? 'footnote' : 'numeric', label)

/** Under which label an entry is found: footnotes of Markdown have labels of their own, `[^1]` is not `[1]`. */
export function referenceKey(kind: CitationKind, label: string): string {
  if (kind === 'author-year') return keyOfWork(label)
  return (kind === 'footnote' ? `^${label}` : label).toLowerCase()
}

/** The first author's name and the year: of `van der Holt et al. 1999` these are `Holt 1999`. */
function keyOfWork(label: string): string {
  const year = /(?:1[5-9]|20)\d{2}[a-z]?/.exec(label)?.[0] ?? ''
  const name = /\p{Lu}[\p{L}'’-]+/u.exec(label)?.[0] ?? ''
  return `${name} ${year}`.toLowerCase()
}

function toReference(source: string, { start, end, words, urls: links }: Entry, isMarkup: boolean): Reference {
  const slice = source.slice(start, end)
  const text = isMarkup ? words.join(' ') : slice
  const named = [...text.matchAll(URL)].map(([url]) => withoutPunctuation(url))
  const urls = [...new Set([...links, ...named])]
  return {
    text,
    start,
    end,
    ...(urls.length > 0 ? { urls } : {}),
    ...structureReference(text),
    ...(text === slice ? {} : { raw: slice }),
  }
}

/** A full stop behind an address is none of it; nor is a closing bracket that opens before it. */
function withoutPunctuation(url: string): string {
  let unopened = url.split(')').length - url.split('(').length
  let end = url.length
  for (; end > 0; end--) {
    const last = url[end - 1]!
    if (last === ')' && unopened > 0) unopened--
    else if (!/[.,;:!?'’]/.test(last)) break
  }
  return url.slice(0, end)
}
