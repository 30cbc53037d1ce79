import type { Span } from '../../model/span.js'
import type { BlockKind } from '../../text/block.js'
import { BlockWriter } from '../block-writer.js'
import type { Reading } from '../reading.js'
import { cursorOver } from './cursor-over.js'
import { type Attributes, addressOf, BLOCKS, isUnread, isWayBack, VOID } from './html-elements.js'
import { HtmlNotes, type NoteLink } from './html-notes.js'
import { isDataTable } from './is-data-table.js'
import { PageData } from './page-data.js'
import type { Region } from './region.js'
import { type PagePlan, type Stretch, WHOLE_PAGE } from './survey/survey-page.js'
import type { TagVisitor } from './walk-tags.js'

/** What a marker touches. */
const TOUCHED = /[\p{L}\p{N}.,;:!?)\]”’"]$/u

/** Makes blocks of an HTML page while its tags and texts are walked over. It keeps no stack: depth costs nothing. */
export class HtmlWalk implements TagVisitor {
  readonly #text: string
  readonly #writer: BlockWriter
  readonly #page = new PageData()
  readonly #plan: PagePlan
  /** What is left out at an offset. */
  readonly #leftOutAt: (offset: number) => Stretch | undefined
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

  /** Whether the open block is a heading that no element says to be one. */
  #isBold = false
  /** Whether nothing stands behind the last line break. */
  #isBroken = false

  constructor(text: string, plan: PagePlan) {
    this.#text = text
    this.#writer = new BlockWriter(text)
    this.#plan = plan
    this.#leftOutAt = cursorOver(plan.leftOut)
  }

  open(name: string, attributes: Attributes, span: Span): void {
    const leftOut = this.#leftOutAt(span.start)
    this.#page.open(name, attributes, this.#hasProse ? 'late' : leftOut === undefined ? 'early' : leftOut.what)
    if (leftOut !== undefined) {
      if (BLOCKS.has(name)) this.#endBlock()
      return
    }
    if (VOID.has(name)) {
      if (name === 'br' || name === 'hr') this.#break(name, span)
      return
    }
    if (this.#skipped?.name === name) this.#skipped.depth++
    this.#notes.enter(name)
    if (this.#skipped !== null) return
    if (!(isUnread(name) || isWayBack(name, attributes)) || this.#notes.isNote(attributes)) {
      this.#openRead(name, attributes, span)
      return
    }
    if (BLOCKS.has(name)) this.#writer.close()
    this.#skipped = { name, depth: 1 }
  }

  #openRead(name: string, attributes: Attributes, span: Span): void {
    if (name === 'table') this.#tables.push(this.#plan !== WHOLE_PAGE && isDataTable(attributes, this.#text, span.end))
    if (name === 'sup') this.#raised++
    if (BLOCKS.has(name)) this.#openBlock(name, attributes)
    else if (this.#last === '' && this.#heading === 0 && this.#block !== '') this.#notes.name(this.#block, attributes)
    if (name === 'a') this.#openLink(attributes)
  }

  close(name: string, { start }: Span): void {
    this.#page.close(name)
    if (this.#leftOutAt(start) !== undefined) return
    if (this.#skipped !== null) {
      if (this.#skipped.name === name && --this.#skipped.depth === 0) this.#skipped = null
    } else if (name === 'a') {
      this.#closeLink()
    } else if (BLOCKS.has(name)) {
      this.#endBlock()
      if (name === 'ul' || name === 'ol' || name === 'dl') this.#lists = Math.max(0, this.#lists - 1)
      if (name === 'table') this.#tables.pop()
      this.#heading = 0
    } else if (name === 'sup') this.#raised = Math.max(0, this.#raised - 1)
    this.#notes.leave(name)
  }

  text(start: number, end: number, text: string): void {
    this.#page.text(text)
    if (!this.#isRead(start)) return
    if (this.#link !== null) this.#link.texts.push({ text, start, end, isEntity: false })
    else this.#writeText(start, end)
  }

  entity(text: string, start: number, end: number): void {
    this.#page.text(text)
    if (!this.#isRead(start)) return
    if (this.#link !== null) this.#link.texts.push({ text, start, end, isEntity: true })
    else this.#writeEntity(text, start, end)
  }

  finish(): Reading {
    this.#closeLink()
    const { published, title } = this.#page
    return { blocks: this.#writer.finish(), published, ...(title === '' ? {} : { title }) }
  }

  #isRead(start: number): boolean {
    return this.#skipped === null && !this.#page.isInHead && this.#leftOutAt(start) === undefined
  }

  /** A line break; two of them end a paragraph, and one ends a heading that no element says to be one. */
  #break(name: string, { start, end }: Span): void {
    this.#closeLink()
    if (name === 'hr' || this.#isBold || (this.#isBroken && this.#kind() === 'paragraph')) this.#endBlock()
    else if (this.#isRead(start)) this.#writer.breakLine(start, end)
    this.#isBroken = true
  }

  #endBlock(): void {
    this.#closeLink()
    this.#writer.close()
    this.#isBold = false
  }

  #openBlock(name: string, attributes: Attributes): void {
    this.#endBlock()
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
    const url = addressOf(attributes, this.#plan.isWiki)
    if (url !== undefined) this.#notes.addUrl(url)
    this.#link = this.#notes.openLink(attributes, this.#raised > 0 || TOUCHED.test(this.#last))
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
      this.#begin(first.start)
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
    this.#begin(start)
    this.#writer.copyFolded(start, end)
    this.#saw(this.#text.slice(Math.max(start, end - 8), end))
  }

  #writeEntity(text: string, start: number, end: number): void {
    this.#begin(start)
    this.#writer.add(text, start, end)
    this.#saw(text)
  }

  #saw(text: string): void {
    if (/\S/.test(text)) this.#isBroken = false
    this.#last = text
    this.#notes.saw(text)
  }

  /** Opens a block where none is open: text may stand anywhere. */
  #begin(start: number): void {
    if (this.#writer.isOpen) return
    const level = this.#plan.headings.get(start)
    if (level !== undefined) {
      this.#isBold = true
      this.#writer.open('heading', { level })
      return
    }
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
