import { partitionPoint } from './partition-point.js'

/** Where a page of the source begins. */
interface PageStart {
  readonly start: number
  /** Undefined on a page whose name is no number. */
  readonly page: number | undefined
}

/** Marks that are nothing else: Markdown of an import, Project Gutenberg's texts, page breaks of HTML and EPUB. */
const SURE = /<!-- page ([^\s<>]{1,20}) -->|\[(?:Pg|Page|Pag|Seite)\.? ?(\d{1,5})\]|<[a-z]+ [^<>]*>/g

/** What an element is named that holds the number of a page. */
const OF_PAGE = /\b(?:pagenum|pageno|pagenumber|page-number|pagebreak|doc-pagebreak)\b/

/** Marks that can be something else, and are pages where their numbers rise through the text. */
const LIKELY = /\{(?:Pg |Page |p\. ?)?(\d{1,4})\}(?![\^_])|\[p\. ?(\d{1,5})\]/g

/** So many at least, so that figures in braces are pages. */
const FEWEST = 3

/**
 * Says on which page of its source an offset stands, where the source marks its pages: by printed numbers (`[Pg 12]`, `{12}`), by
 * page breaks of HTML, by comments of an import, or else by form feeds, which count from one. Undefined before the first mark, on pages
 * with Roman numbers, and in a source without pages.
 */
export function createPager(text: string): (offset: number) => number | undefined {
  const starts = markedPages(text) ?? fedPages(text)
  if (starts.length === 0) return () => undefined
  return (offset) => starts[partitionPoint(starts.length, (at) => starts[at]!.start <= offset) - 1]?.page
}

function markedPages(text: string): PageStart[] | null {
  const sure = marks(text, SURE)
  if (sure.length > 0) return sure
  const likely = marks(text, LIKELY)
  const rises = likely.every(({ page }, at) => at === 0 || page! > likely[at - 1]!.page!)
  return likely.length >= FEWEST && rises ? likely : null
}

function marks(text: string, pattern: RegExp): PageStart[] {
  const found: PageStart[] = []
  for (const match of text.matchAll(pattern)) {
    const page = match[1] ?? match[2] ?? pageOfTag(text, match[0], match.index)
    if (page !== null) found.push({ start: match.index, page: /^\d{1,5}$/.test(page) ? Number(page) : undefined })
  }
  return found.filter(({ page }) => page !== 0)
}

/** The number that an element shows, or that its attributes give: `id="Page_12"`, `title="12"`, `aria-label="12"`. */
function pageOfTag(text: string, tag: string, start: number): string | null {
  if (!OF_PAGE.test(tag)) return null
  const behind = text.slice(start + tag.length, start + tag.length + 20)
  const shown = /\d{1,5}/.exec(behind.split('<')[0]!)
  const given = /\b(?:id|name|title|aria-label)="[^"\d]{0,12}(\d{1,5})\W{0,2}"/.exec(tag)
  return shown?.[0] ?? given?.[1] ?? null
}

/** `page` counts from one: a form feed ends each. */
function fedPages(text: string): PageStart[] {
  const found: PageStart[] = []
  for (let at = text.indexOf('\f'); at >= 0; at = text.indexOf('\f', at + 1))
    found.push({ start: at, page: found.length + 2 })
  return found.length === 0 ? [] : [{ start: 0, page: 1 }, ...found]
}
