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
import { LinkWatch } from './link-watch.js'
import { OpenParts } from './open-parts.js'
import { type Line, makeLine, makePart, type PageTree, type Part } from './page-tree.js'
import { TypeWatch } from './type-watch.js'

/** What is read past as script is, but is seen by readers of the page. */
const CAPTIONS: ReadonlySet<string> = new Set(['figure', 'figcaption', 'caption'])
const BOX = /^(?:text|email|search|password|tel|url|)$/i

/** Makes the tree of a page from its tags and texts. Each tag costs the same at any depth. */
export class PageTreeReader implements TagVisitor {
  readonly #parts: Part[] = []
  readonly #lines: Line[] = []
  readonly #root: Part
  readonly #open: OpenParts
  readonly #type = new TypeWatch()
  /** The lines that texts are added to, of the innermost block and of an inline part in it. */
  readonly #gauges = new Map<Part, LineGauge>()
  /** Ids that links to notes lead to. */
  readonly #targets = new Set<string>()
  #unread: { readonly name: string; depth: number; readonly counts: boolean } | null = null
  readonly #link = new LinkWatch()
  #head = false
  #title = false
  #captions = 0
  #hasTextBox = false
  #notes = 0

  constructor() {
    this.#root = this.#make('', new Map(), 0, null, true)
    this.#open = new OpenParts(this.#root)
  }

  open(name: string, attributes: Attributes, span: Span): void {
    if (name === 'input' && BOX.test(attributes.get('type') ?? '')) this.#open.top.boxes++
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
    if (name === 'textarea') {
      this.#open.top.boxes++
      this.#hasTextBox = true
    }
    if (isUnread(name)) {
      if (BLOCKS.has(name)) this.#endLines()
      this.#unread = { name, depth: 1, counts: CAPTIONS.has(name) }
      return
    }
    this.#see(name, attributes)
    if (BLOCKS.has(name)) this.#openBlock(name, attributes, span.start)
    else if (this.#open.top.isBlock) {
      const doubts = doubtsOf(name, attributes)
      if (doubts.length > 0) this.#push(name, attributes, span.start, false)
    } else if (this.#open.top.name === name) this.#push(name, attributes, span.start, false)
  }

  close(name: string, span: Span): void {
    if (name === 'head') this.#head = false
    if (name === 'title') this.#title = false
    if (this.#unread !== null) {
      if (this.#unread.name === name && --this.#unread.depth === 0) this.#unread = null
      return
    }
    if (name === 'a') this.#link.close()
    this.#type.close(name)
    const place = this.#open.closedByEnd(name)
    if (place >= 0) this.#closeTo(place, span.start, span.end)
  }

  text(start: number, end: number, text: string): void {
    if (this.#title || this.#head) return
    if (this.#unread !== null) {
      if (this.#unread.counts) this.#captions += text.match(/\S+/g)?.length ?? 0
      return
    }
    const part = this.#open.top
    let gauge = this.#gauges.get(part)
    if (gauge === undefined) {
      if (!/\S/.test(text)) return
      gauge = this.#begin(part, start)
    }
    const words = gauge.add(text, end, this.#type.isBold)
    if (/\S/.test(text)) gauge.line.endsLinked = this.#link.isOpen
    if (this.#link.isOpen) this.#link.add(gauge.line, words)
  }

  entity(text: string, start: number, end: number): void {
    this.text(start, end, text)
  }

  finish(end: number): PageTree {
    this.#closeTo(0, end, end)
    return {
      root: this.#root,
      parts: this.#parts,
      lines: this.#lines,
      hasTextBox: this.#hasTextBox,
      captions: this.#captions,
    }
  }

  /** What a tag says of the words behind it. */
  #see(name: string, attributes: Attributes): void {
    const id = attributes.get('id') ?? attributes.get('name') ?? ''
    if (id !== '' && this.#targets.has(id) && this.#open.depth > 1) this.#markNote(name)
    this.#type.open(name, attributes)
    if (name !== 'a' || !attributes.has('href')) return
    const href = attributes.get('href')!
    const touches = this.#gauges.get(this.#open.top)?.touches === true
    const isMarker = isNoteLink(attributes) || ((this.#type.isRaised || touches) && href.includes('#'))
    if (isMarker) {
      this.#targets.add(idOfHref(href))
      const line = this.#lines.at(-1)
      if (line !== undefined && this.#gauges.has(line.parent)) line.hasMarker = true
    }
    if (isMarker) this.#link.close()
    else this.#link.open(this.#open.top)
  }

  /** Makes a note of the part that begins with an anchor which a marker leads to. */
  #markNote(name: string): void {
    const part = this.#open.top
    if (BLOCKS.has(name) || part.isNote || part.children.length > 0) return
    part.isNote = part.hasNote = true
    this.#notes++
  }

  #openBlock(name: string, attributes: Attributes, start: number): void {
    this.#head = false
    this.#endLines()
    this.#type.openBlock()
    for (const place of this.#open.closedByOpening(name)) this.#closeTo(place, start, start)
    this.#open.top.isBlock = true
    this.#push(name, attributes, start, true)
  }

  #push(name: string, attributes: Attributes, start: number, isBlock: boolean): void {
    const part = this.#make(name, attributes, start, this.#open.top, isBlock)
    this.#open.top.children.push(part)
    if (part.isNote) this.#notes++
    this.#open.push(part)
  }

  #make(name: string, attributes: Attributes, start: number, parent: Part | null, isBlock: boolean): Part {
    const id = attributes.get('id') ?? ''
    const isNote = this.#targets.has(id) || isNoteId(id) || isNoteElement(attributes)
    const role = attributes.get('role') ?? ''
    const first = this.#lines.length
    const part = makePart({ name, id, role, start, parent, isBlock, isNote, first, doubts: doubtsOf(name, attributes) })
    this.#parts.push(part)
    return part
  }

  #begin(part: Part, start: number): LineGauge {
    const level = /^h[1-6]$/.test(part.name) ? Number(part.name[1]) : 0
    const at = this.#lines.length
    const line = makeLine({ at, parent: part, start, level, beginsBold: this.#type.isBold, isNote: this.#notes > 0 })
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
    if (this.#open.hasBlockFrom(place)) this.#endLines()
    while (this.#open.depth > place) {
      const part = this.#open.pop()
      part.end = this.#open.depth === place ? end : start
      part.last = this.#lines.length
      this.#gauges.get(part)?.finish()
      this.#gauges.delete(part)
      this.#link.closePart(part)
      if (part.isNote) this.#notes--
    }
  }
}
