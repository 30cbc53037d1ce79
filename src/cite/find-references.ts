import type { CitationKind, Reference } from '../model/citation.js'
import type { Span } from '../model/span.js'
import type { Block } from '../text/block.js'
import type { Context } from '../text/context.js'
import { toSource } from '../text/prose.js'

/** The label at the start of an entry, as written, with a wiki's links back to its uses: `[14] `, `[^1]: `, `14. `, `^ a b `. */
const LABEL =
  /^(?:\[[^[\]\n]{1,64}\]:?|\d{1,4}[.)]|[¹²³⁴-⁹][⁰¹²³⁴-⁹]*)?\s*(?:\^\s*(?:(?:[a-z]{1,2}|\d{1,2}(?:\.\d{1,2})?)\s+(?=\S)){0,30})?/
const URL = /\bhttps?:\/\/[^\s<>"“”[\]{}|\\^`]+/g

/** The entries of the document's lists of references by label, see `referenceKey`. The first of a label counts. */
export function findReferences(blocks: readonly Block[], context: Context): ReadonlyMap<string, Reference> {
  const found = new Map<string, Span>()
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
    const start = found.get(key)?.start ?? startOfEntry(block)
    const { end } = toSource(block.prose, 0, text.length)
    if (start < end) found.set(key, { start, end })
  }
  return new Map([...found].map(([key, { start, end }]) => [key, toReference(context.source.text, start, end)]))
}

const keyOfEntry = (text: string, label: string) => referenceKey(text.startsWith('[^') ? 'footnote' : 'numeric', label)

/** Under which label an entry is found: footnotes of Markdown have labels of their own, `[^1]` is not `[1]`. */
export function referenceKey(kind: CitationKind, label: string): string {
  return (kind === 'footnote' ? `^${label}` : label).toLowerCase()
}

function startOfEntry({ prose }: Block): number {
  const label = LABEL.exec(prose.text)![0].length
  return toSource(prose, label, prose.text.length).start
}

function toReference(source: string, start: number, end: number): Reference {
  const text = source.slice(start, end)
  const urls = [...text.matchAll(URL)].map(([url]) => withoutPunctuation(url))
  return { text, start, end, ...(urls.length > 0 ? { urls } : {}) }
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
