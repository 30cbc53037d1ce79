import type { Span } from '../../../model/span.js'
import {
  type Attributes,
  BLOCKS,
  idOfHref,
  isNoteElement,
  isNoteId,
  isNoteLink,
  isUnread,
  VOID,
} from '../html-elements.js'
import type { TagVisitor } from '../walk-tags.js'
import { doubtsOf } from './doubt-of.js'
import { LineGauge } from './line-gauge.js'
import type { Line, PageTree, Part } from './page-tree.js'

/** Elements that an end tag of another name within them does not close from inside. */
const WALLS: ReadonlySet<string> = new Set(['table', 'td', 'th'])
const OF_TABLES: ReadonlySet<string> = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th'])
/** What an opening tag closes where it is still open, and within which elements: an item closes the one before of its list. */
const CLOSES: Readonly<Record<string, { readonly names: readonly string[]; readonly within: readonly string[] }>> = {
  li: { names: ['li'], within: ['ul', 'ol', 'td', 'th', 'table'] },
  dt: { names: ['dt', 'dd'], within: ['dl', 'td', 'th', 'table'] },
  dd: { names: ['dt', 'dd'], within: ['dl', 'td', 'th', 'table'] },
  tr: { names: ['tr'], within: ['table'] },
  td: { names: ['td', 'th'], within: ['table'] },
  th: { names: ['td', 'th'], within: ['table'] },
  tbody: { names: ['tbody', 'thead', 'tfoot'], within: ['table'] },
}
/** What is read past as script is, but is seen by readers of the page. */
const CAPTIONS: ReadonlySet<string> = new Set(['figure', 'figcaption', 'caption'])
const BOX = /^(?:text|email|search|password|tel|url|)$/i
const LARGE = /^(?:\+[1-9]|[4-7])$/

/** Makes the tree of a page from its tags and texts. Each tag costs the same at any depth. */
export class PageTreeReader implements TagVisitor {
  readonly #parts: Part[] = []
  readonly #lines: Line[] = []
  readonly #root: Part
  /** Open parts, outermost first. */
  readonly #open: Part[]
  /** Places in `#open` of the parts of a name. */
  readonly #places = new Map<string, number[]>()
  readonly #walls: number[] = []
  /** The lines that texts are added to, of the innermost block and of an inline part in it. */
  readonly #gauges = new Map<Part, LineGauge>()
  /** Ids that links to notes lead to. */
  readonly #targets = new Set<string>()
  #unread: { readonly name: string; depth: number; readonly counts: boolean } | null = null
  /** The part in which the open link stands. */
  #link: Part | null = null
  #bold = 0
  #raised = 0
  #head = false
  #title = false
  #captions = 0
  #notes = 0

  constructor() {
    this.#root = this.#make('', new Map(), 0, null, true)
    this.#open = [this.#root]
  }

  open(name: string, attributes: Attributes, span: Span): void {
    if (name === 'input' && BOX.test(attributes.get('type') ?? '')) this.#top.boxes++
    if (name === 'head') this.#head = true
    if (name === 'title') this.#title = true
    if (VOID.has(name)) {
      if (name === 'br' || name === 'hr') this.#endLines()
      return
    }
    if (this.#unread !== null) {
      if (this.#unread.name === name) this.#unread.depth++
      return
    }
    if (name === 'textarea') this.#top.boxes++
    if (isUnread(name)) {
      if (BLOCKS.has(name)) this.#endLines()
      this.#unread = { name, depth: 1, counts: CAPTIONS.has(name) }
      return
    }
    this.#see(name, attributes)
    if (BLOCKS.has(name)) this.#openBlock(name, attributes, span.start)
    else if (this.#top.isBlock) {
      const doubts = doubtsOf(name, attributes)
      if (doubts.length > 0) this.#push(name, attributes, span.start, false)
    } else if (this.#top.name === name) this.#push(name, attributes, span.start, false)
  }

  close(name: string, span: Span): void {
    if (name === 'head') this.#head = false
    if (name === 'title') this.#title = false
    if (this.#unread !== null) {
      if (this.#unread.name === name && --this.#unread.depth === 0) this.#unread = null
      return
    }
    if (name === 'a') this.#link = null
    if (name === 'b' || name === 'strong' || name === 'font') this.#bold = Math.max(0, this.#bold - 1)
    if (name === 'sup') this.#raised = Math.max(0, this.#raised - 1)
    const place = this.#placeOf(name)
    const wall = this.#walls.at(-1) ?? 0
    if (place < 0 || (place < wall && !OF_TABLES.has(name))) return
    // An inline end tag closes no block.
    if (!this.#open[place]!.isBlock && place < this.#open.length - 1) return
    this.#closeTo(place, span.start, span.end)
  }

  text(start: number, end: number, text: string): void {
    if (this.#title || this.#head) return
    if (this.#unread !== null) {
      if (this.#unread.counts) this.#captions += text.match(/\S+/g)?.length ?? 0
      return
    }
    const part = this.#top
    let gauge = this.#gauges.get(part)
    if (gauge === undefined) {
      if (!/\S/.test(text)) return
      gauge = this.#begin(part, start)
    }
    gauge.add(text, end, { isLinked: this.#link !== null, isBold: this.#bold > 0 })
  }

  entity(text: string, start: number, end: number): void {
    this.text(start, end, text)
  }

  finish(end: number): PageTree {
    this.#closeTo(0, end, end)
    return { root: this.#root, parts: this.#parts, lines: this.#lines, captions: this.#captions }
  }

  get #top(): Part {
    return this.#open.at(-1)!
  }

  /** What a tag says of the words behind it. */
  #see(name: string, attributes: Attributes): void {
    const id = attributes.get('id') ?? attributes.get('name') ?? ''
    if (id !== '' && this.#targets.has(id) && this.#open.length > 1) this.#markNote(name)
    if (name === 'sup') this.#raised++
    else if (name === 'b' || name === 'strong') this.#bold++
    else if (name === 'font') {
      // A font that is not large is no bold type, but its end tag counts as one.
      if (LARGE.test(attributes.get('size') ?? '') || this.#bold > 0) this.#bold++
    }
    if (name !== 'a' || !attributes.has('href')) return
    const href = attributes.get('href')!
    const isMarker = isNoteLink(attributes) || (this.#raised > 0 && href.includes('#'))
    if (isMarker) {
      this.#targets.add(idOfHref(href))
      const line = this.#lines.at(-1)
      if (line !== undefined && this.#gauges.has(line.parent)) line.hasMarker = true
    }
    this.#link = isMarker ? null : this.#top
  }

  /** Makes a note of the part that begins with an anchor which a marker leads to. */
  #markNote(name: string): void {
    const part = this.#top
    if (BLOCKS.has(name) || part.isNote || part.children.length > 0) return
    part.isNote = part.hasNote = true
    this.#notes++
  }

  #openBlock(name: string, attributes: Attributes, start: number): void {
    this.#head = false
    this.#endLines()
    this.#raised = 0
    for (const closed of CLOSES[name]?.names ?? []) {
      const place = this.#placeOf(closed)
      const reach = Math.max(...CLOSES[name]!.within.map((holder) => this.#placeOf(holder)))
      if (place > reach) this.#closeTo(place, start, start)
    }
    const paragraph = this.#placeOf('p')
    if (paragraph > (this.#walls.at(-1) ?? -1)) this.#closeTo(paragraph, start, start)
    this.#top.isBlock = true
    this.#push(name, attributes, start, true)
  }

  /** The place of the innermost open part of a name, or -1. */
  #placeOf(name: string): number {
    return this.#places.get(name)?.at(-1) ?? -1
  }

  #push(name: string, attributes: Attributes, start: number, isBlock: boolean): void {
    const part = this.#make(name, attributes, start, this.#top, isBlock)
    this.#top.children.push(part)
    const places = this.#places.get(name)
    if (places === undefined) this.#places.set(name, [this.#open.length])
    else places.push(this.#open.length)
    if (WALLS.has(name)) this.#walls.push(this.#open.length)
    if (part.isNote) this.#notes++
    this.#open.push(part)
  }

  #make(name: string, attributes: Attributes, start: number, parent: Part | null, isBlock: boolean): Part {
    const id = attributes.get('id') ?? ''
    const isNote = this.#targets.has(id) || isNoteId(id) || isNoteElement(attributes)
    const part: Part = {
      name,
      start,
      end: start,
      parent,
      isBlock,
      children: [],
      doubts: doubtsOf(name, attributes),
      role: attributes.get('role') ?? '',
      id,
      first: this.#lines.length,
      last: this.#lines.length,
      words: 0,
      linked: 0,
      prose: 0,
      boxes: 0,
      stops: 0,
      isNote,
      hasNote: isNote,
      hasMarker: false,
    }
    this.#parts.push(part)
    return part
  }

  #begin(part: Part, start: number): LineGauge {
    const level = /^h[1-6]$/.test(part.name) ? Number(part.name[1]) : 0
    const line: Line = {
      at: this.#lines.length,
      parent: part,
      start,
      end: start,
      words: 0,
      linked: 0,
      bold: 0,
      beginsBold: this.#bold > 0,
      stops: 0,
      endsWithStop: false,
      level,
      text: '',
      isNote: this.#notes > 0,
      hasMarker: false,
      isReference: false,
      prose: 0,
      doubt: null,
      out: null,
    }
    this.#lines.push(line)
    part.children.push(line)
    const gauge = new LineGauge(line)
    this.#gauges.set(part, gauge)
    return gauge
  }

  #endLines(): void {
    for (const gauge of this.#gauges.values()) gauge.finish()
    this.#gauges.clear()
  }

  /** Closes the parts from a place on; the first of them ends behind its tag. */
  #closeTo(place: number, start: number, end: number): void {
    if (this.#open.slice(place).some(({ isBlock }) => isBlock)) this.#endLines()
    while (this.#open.length > place) {
      const part = this.#open.pop()!
      part.end = this.#open.length === place ? end : start
      part.last = this.#lines.length
      this.#gauges.get(part)?.finish()
      this.#gauges.delete(part)
      this.#places.get(part.name)?.pop()
      if (this.#walls.at(-1) === this.#open.length) this.#walls.pop()
      if (this.#link === part) this.#link = null
      if (part.isNote) this.#notes--
    }
  }
}
