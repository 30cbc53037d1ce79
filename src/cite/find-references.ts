import type { CitationKind, Reference } from '../model/citation.js'
import type { Block } from '../text/block.js'
import type { Context } from '../text/context.js'
import { toSource } from '../text/prose.js'

/** The label at the start of an entry, as written, with a wiki's links back to its uses: `[14] `, `[^1]: `, `14. `, `^ a b `. */
const LABEL =
  /^(?:\[[^[\]\n]{1,64}\]:?|\d{1,4}[.)]|[¹²³⁴-⁹][⁰¹²³⁴-⁹]*)?\s*(?:\^\s*(?:(?:[a-z]{1,2}|\d{1,2}(?:\.\d{1,2})?)\s+(?=\S)){0,30})?/
const URL = /\bhttps?:\/\/[^\s<>"“”[\]{}|\\^`]+/g

interface Entry {
  readonly start: number
  end: number
  /** Its clean text, a block each. */
  readonly words: string[]
  /** Where links lead to that its words do not name. */
  readonly urls: string[]
}

/** The entries of the document's lists of references by label, see `referenceKey`. The first of a label counts. */
export function findReferences(blocks: readonly Block[], context: Context): ReadonlyMap<string, Reference> {
  const isMarkup = context.source.mediaType === 'text/html'
  const found = new Map<string, Entry>()
  let open: string | null = null
  let unlabelled = 0
  for (const block of blocks) {
    if (block.kind !== 'note') {
      open = null
      unlabelled = 0
      continue
    }
    const text = block.prose.text
    const isWikiEntry = block.label === undefined && text.startsWith('^')
    if (isWikiEntry) unlabelled++
    const isContinued = block.label === undefined && !isWikiEntry
    const key: string | null = isContinued ? open : keyOfEntry(text, block.label ?? String(unlabelled))
    if (key === null || (found.has(key) && !isContinued)) {
      open = null
      continue
    }
    open = key
    const label = block.urls === undefined ? LABEL.exec(text)![0].length : 0
    const { start, end } = toSource(block.prose, label, text.length)
    if (start >= end) continue
    const entry = found.get(key) ?? { start, end, words: [], urls: [] }
    entry.end = end
    entry.words.push(text.slice(label).replace(/\s+/g, ' ').trim())
    for (const url of block.urls ?? []) entry.urls.push(url)
    found.set(key, entry)
  }
  return new Map([...found].map(([key, entry]) => [key, toReference(context.source.text, entry, isMarkup)]))
}

const keyOfEntry = (text: string, label: string) => referenceKey(text.startsWith('[^') ? 'footnote' : 'numeric', label)

/** Under which label an entry is found: footnotes of Markdown have labels of their own, `[^1]` is not `[1]`. */
export function referenceKey(kind: CitationKind, label: string): string {
  return (kind === 'footnote' ? `^${label}` : label).toLowerCase()
}

function toReference(source: string, { start, end, words, urls: links }: Entry, isMarkup: boolean): Reference {
  const slice = source.slice(start, end)
  const text = isMarkup ? words.join(' ') : slice
  const named = [...text.matchAll(URL)].map(([url]) => withoutPunctuation(url))
  const urls = [...new Set([...links, ...named])]
  return { text, start, end, ...(urls.length > 0 ? { urls } : {}), ...(text === slice ? {} : { raw: slice }) }
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
