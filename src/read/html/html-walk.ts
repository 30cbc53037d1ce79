import type { Span } from '../../model/span.js'
import type { BlockKind } from '../../text/block.js'
import { BlockWriter } from '../block-writer.js'
import type { Reading } from '../reading.js'
import { findMainPart, type MainPart } from './find-main-part.js'
import { type Attributes, BLOCKS, isDoubtful, isSkipped, VOID } from './html-elements.js'
import { HtmlNotes, type NoteLink } from './html-notes.js'
import { isDataTable } from './is-data-table.js'
import { LeftOut } from './left-out.js'
import { PageData } from './page-data.js'
import type { Region } from './region.js'

/** What a marker touches. */
const TOUCHED = /[\p{L}\p{N}.,;:!?)\]”’"]$/u

/** Makes blocks of an HTML page while its tags and texts are walked over. It keeps no stack: depth costs nothing. */
export class HtmlWalk {
  readonly #text: string
  readonly #writer: BlockWriter
  readonly #page = new PageData()
  readonly #isWhole: boolean
  readonly #mainPart: MainPart
  #main: Region | null = null
  #skipped: Region | null = null
  readonly #notes = new HtmlNotes()
  #link: NoteLink | null = null
  #lists = 0
  #raised = 0
  /** The element that opened the last block. */
  #block = ''
  /** The last text that was written, for what touches it. */
  #last = ''
  /** Of the open tables, whether each holds data, and is no layout of prose. */
  readonly #tables: boolean[] = []
  #heading = 0
  #hasProse = false

  readonly #leftOut = new LeftOut()
  /** Offsets of the tags of elements that are read though their name or class is that of furniture. */
  readonly #held: ReadonlySet<number>

  /**
   * With `whole`, tables and what stands outside of the page's main part are read as well; `held` are offsets of tags
   * whose elements are not left out.
   */
  constructor(text: string, { whole = false, held = new Set<number>() as ReadonlySet<number> } = {}) {
    this.#held = held
    this.#text = text
    this.#writer = new BlockWriter(text)
    this.#isWhole = whole
    this.#mainPart = whole ? 'body' : findMainPart(text)
  }

  open(name: string, attributes: Attributes, span: Span): void {
    this.#page.open(name, attributes, !this.#hasProse)
    if (VOID.has(name)) {
      if (name !== 'br' && name !== 'hr') return
      this.#closeLink()
      if (name === 'hr') this.#writer.close()
      else if (this.#isMain()) this.#writer.breakLine(span.start, span.end)
      return
    }
    for (const region of [this.#main, this.#skipped]) if (region?.name === name) region.depth++
    this.#notes.enter(name)
    if (this.#skipped !== null) this.#leftOut.open(name, attributes)
    if (this.#skipped !== null) return
    if (this.#main === null && (name === this.#mainPart || attributes.get('id') === this.#mainPart))
      this.#main = { name, depth: 1 }
    if (this.#skips(name, attributes, span.start)) {
      this.#leftOut.begin(name, attributes, span.start)
      if (BLOCKS.has(name)) this.#writer.close()
      this.#skipped = { name, depth: 1 }
      return
    }
    if (name === 'table') this.#tables.push(!this.#isWhole && isDataTable(attributes, this.#text, span.end))
    if (name === 'sup') this.#raised++
    if (BLOCKS.has(name)) this.#openBlock(name, attributes)
    else if (this.#last === '' && this.#heading === 0 && this.#block !== '') this.#notes.name(this.#block, attributes)
    if (name === 'a') this.#openLink(attributes)
  }

  close(name: string): void {
    this.#page.close(name)
    if (this.#skipped !== null) {
      this.#leftOut.close(name)
      if (this.#skipped.name === name && --this.#skipped.depth === 0) this.#skipped = null
    } else if (name === 'a') {
      this.#closeLink()
    } else if (BLOCKS.has(name)) {
      this.#closeLink()
      this.#writer.close()
      if (name === 'ul' || name === 'ol' || name === 'dl') this.#lists = Math.max(0, this.#lists - 1)
      if (name === 'table') this.#tables.pop()
      this.#heading = 0
    } else if (name === 'sup') this.#raised = Math.max(0, this.#raised - 1)
    this.#notes.leave(name)
    if (this.#main?.name === name && --this.#main.depth <= 0) this.#main = { name, depth: Number.POSITIVE_INFINITY }
  }

  text(start: number, end: number): void {
    const text = this.#text.slice(start, end)
    this.#page.text(text)
    if (this.#skipped !== null) this.#leftOut.text(text)
    if (!this.#isMain()) return
    if (this.#link !== null) this.#link.texts.push({ text: this.#text.slice(start, end), start, end, isEntity: false })
    else this.#writeText(start, end)
  }

  entity(text: string, start: number, end: number): void {
    this.#page.text(text)
    if (!this.#isMain()) return
    if (this.#link !== null) this.#link.texts.push({ text, start, end, isEntity: true })
    else this.#writeEntity(text, start, end)
  }

  /** Offsets of the tags of forms and of elements with the class of furniture that hold more prose than what was read. */
  get held(): readonly number[] {
    return this.#leftOut.held
  }

  finish(): Reading {
    this.#closeLink()
    const { published, title } = this.#page
    return { blocks: this.#writer.finish(), published, ...(title === '' ? {} : { title }) }
  }

  #skips(name: string, attributes: Attributes, start: number): boolean {
    if (!isSkipped(name, attributes) || this.#notes.isNote(attributes)) return false
    return !(this.#held.has(start) && isDoubtful(name, attributes))
  }

  #isMain(): boolean {
    if (this.#skipped !== null || this.#page.isInHead) return false
    return this.#mainPart === 'body' || (this.#main !== null && this.#main.depth < Number.POSITIVE_INFINITY)
  }

  #openBlock(name: string, attributes: Attributes): void {
    this.#closeLink()
    this.#writer.close()
    this.#heading = /^h[1-6]$/.test(name) ? Number(name[1]) : 0
    if (name === 'ul' || name === 'ol' || name === 'dl') this.#lists++
    this.#block = name
    this.#last = ''
    this.#raised = 0
    const isNote = this.#heading === 0 && !this.#notes.isOpen && this.#notes.isNote(attributes)
    if (isNote) this.#notes.open(name, attributes.get('id') ?? '')
  }

  #openLink(attributes: Attributes): void {
    this.#closeLink()
    this.#addUrl(attributes.get('href') ?? '')
    this.#link = this.#notes.openLink(attributes, this.#raised > 0 || TOUCHED.test(this.#last))
  }

  #addUrl(href: string): void {
    const url = href.startsWith('//') ? `https:${href}` : href
    const isWiki =
      this.#mainPart === 'mw-content-text' && /^https?:\/\/[a-z-]{2,12}\.(?:m\.)?wikipedia\.org\/wiki\//.test(url)
    if (/^https?:\/\/[^\s]+$/.test(url) && !isWiki) this.#notes.addUrl(url)
  }

  /** Writes the text of a link to a note: `[4]` as it stands, and a bare `4` as the marker `[4]`, in one atom. */
  #closeLink(): void {
    const link = this.#link
    this.#link = null
    if (link === null) return
    const words = link.texts.map(({ text }) => text).join('')
    if (this.#notes.leadsBack(link, words)) return
    const label = this.#notes.labelOf(link, words)
    const [first, last] = [link.texts[0], link.texts.at(-1)]
    if (first && last && label !== null) {
      this.#begin()
      this.#writer.add(`[${label}]`, first.start, last.end)
      this.#last = ']'
      return
    }
    for (const { text, start, end, isEntity } of link.texts) {
      if (isEntity) this.#writeEntity(text, start, end)
      else this.#writeText(start, end)
    }
  }

  #writeText(start: number, end: number): void {
    if (!this.#writer.isOpen && /^[\t\n\f\r ]*$/.test(this.#text.slice(start, end))) return
    this.#begin()
    if (this.#kind() === 'paragraph') this.#leftOut.read(end - start)
    this.#writer.copyFolded(start, end)
    this.#saw(this.#text.slice(Math.max(start, end - 8), end))
  }

  #writeEntity(text: string, start: number, end: number): void {
    this.#begin()
    this.#writer.add(text, start, end)
    this.#saw(text)
  }

  #saw(text: string): void {
    this.#last = text
    this.#notes.saw(text)
  }

  /** Opens a block where none is open: text may stand anywhere. */
  #begin(): void {
    if (this.#writer.isOpen) return
    const kind = this.#kind()
    if (kind === 'heading') this.#writer.open(kind, { level: this.#heading })
    else if (kind === 'note') this.#writer.open('note', this.#notes.takeTraits())
    else this.#writer.open(kind)
    if (kind === 'paragraph') this.#hasProse = true
  }

  #kind(): BlockKind {
    if (this.#heading > 0) return 'heading'
    if (this.#notes.isOpen) return 'note'
    if (this.#tables.at(-1) === true) return 'cell'
    return this.#lists > 0 ? 'item' : 'paragraph'
  }
}
