import type { Span } from '../../model/span.js'
import type { BlockKind } from '../../text/block.js'
import { BlockWriter } from '../block-writer.js'
import type { Reading } from '../reading.js'
import {
  type Attributes,
  BLOCKS,
  idOfHref,
  isBackLink,
  isNoteElement,
  isNoteId,
  isNoteLink,
  isSkipped,
  VOID,
} from './html-elements.js'
import { isDataTable } from './is-data-table.js'
import { PageData } from './page-data.js'

/** An element whose end is awaited: so many of its name are open inside. */
interface Region {
  readonly name: string
  depth: number
}

/** Which element holds the main prose: an id, a name, or the whole body. */
type MainPart = 'mw-content-text' | 'main' | 'article' | 'body'

function findMainPart(text: string): MainPart {
  if (/\sid="?mw-content-text\b/.test(text)) return 'mw-content-text'
  if (/<main[\s>]/i.test(text)) return 'main'
  return text.match(/<article[\s>]/gi)?.length === 1 ? 'article' : 'body'
}

/** A note that is being read. */
interface Note extends Region {
  readonly label: string | undefined
  readonly urls: Set<string>
}

/** The text of a link to a note, held back until it is known to be a marker with or without brackets. */
interface NoteLink {
  readonly id: string
  readonly attributes: Attributes
  /** It says itself that it leads to a note, or stands as one: raised, or touching a word. */
  readonly isSure: boolean
  /** It stands in a note. */
  readonly inNote: boolean
  readonly texts: { readonly text: string; readonly start: number; readonly end: number; readonly isEntity: boolean }[]
}

/** What the link to a note shows where nothing else says that it is one. */
const LABEL = /^\(?(?:\d{1,3}|[a-z]|[*†‡§¶]{1,3}|[ivx]{1,5}|(?:note|nb|fn) ?\d{1,3})\)?$/

/** Makes blocks of an HTML page while its tags and texts are walked over. It keeps no stack: depth costs nothing. */
export class HtmlWalk {
  readonly #text: string
  readonly #writer: BlockWriter
  readonly #page = new PageData()
  readonly #isWhole: boolean
  readonly #mainPart: MainPart
  #main: Region | null = null
  #skipped: Region | null = null
  #note: Note | null = null
  #link: NoteLink | null = null
  #lists = 0
  #raised = 0
  /** The element that opened the last block. */
  #block = ''
  /** The last text that was written, for what touches it. */
  #last = ''
  /** Whether a note has words of its own yet. */
  #noteBegan = false
  /** Of the open tables, whether each holds data, and is no layout of prose. */
  readonly #tables: boolean[] = []
  #heading = 0
  #hasProse = false
  readonly #labels = new Map<string, string>()

  /** With `whole`, tables and what stands outside of the page's main part are read as well. */
  constructor(text: string, { whole = false } = {}) {
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
    for (const region of [this.#main, this.#skipped, this.#note]) if (region?.name === name) region.depth++
    if (this.#skipped !== null) return
    if (this.#main === null && (name === this.#mainPart || attributes.get('id') === this.#mainPart))
      this.#main = { name, depth: 1 }
    if (isSkipped(name, attributes) && !this.#isNote(attributes)) {
      if (BLOCKS.has(name)) this.#writer.close()
      this.#skipped = { name, depth: 1 }
      return
    }
    if (name === 'table') this.#tables.push(!this.#isWhole && isDataTable(attributes, this.#text, span.end))
    if (name === 'sup') this.#raised++
    if (BLOCKS.has(name)) this.#openBlock(name, attributes)
    else this.#nameNote(attributes)
    if (name === 'a') this.#openLink(attributes)
  }

  close(name: string): void {
    this.#page.close(name)
    if (this.#skipped !== null) {
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
    if (this.#note?.name === name && --this.#note.depth <= 0) this.#note = null
    if (this.#main?.name === name && --this.#main.depth <= 0) this.#main = { name, depth: Number.POSITIVE_INFINITY }
  }

  text(start: number, end: number): void {
    this.#page.text(this.#text.slice(start, end))
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

  finish(): Reading {
    this.#closeLink()
    const { published, title } = this.#page
    return { blocks: this.#writer.finish(), published, ...(title === '' ? {} : { title }) }
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
    if (this.#isNote(attributes) && this.#heading === 0 && this.#note === null) this.#openNote(name, attributes)
  }

  #isNote(attributes: Attributes): boolean {
    const id = attributes.get('id') ?? ''
    return this.#labels.has(id) || isNoteId(id) || isNoteElement(attributes)
  }

  #openNote(name: string, attributes: Attributes): void {
    const id = attributes.get('id') ?? ''
    this.#note = { name, depth: 1, urls: new Set(), label: this.#labels.get(id) ?? /(\d{1,4})$/.exec(id)?.[1] }
    this.#noteBegan = false
  }

  /** An anchor at the start of a block or a note says which note it is: `<p><a id="Footnote_3"></a>`. */
  #nameNote(attributes: Attributes): void {
    const id = attributes.get('id') ?? attributes.get('name') ?? ''
    const label = this.#labels.get(id)
    if (label === undefined || this.#heading > 0 || this.#last !== '' || !BLOCKS.has(this.#block)) return
    if (this.#note === null) this.#openNote(this.#block, new Map([['id', id]]))
    else if (!this.#noteBegan) this.#note = { ...this.#note, label }
  }

  #openLink(attributes: Attributes): void {
    this.#closeLink()
    const href = attributes.get('href') ?? ''
    const inNote = this.#note !== null
    if (inNote) this.#addUrl(href)
    const isSure = isNoteLink(attributes)
    if (!isSure && !href.includes('#')) return
    const stands = this.#raised > 0 || /[^\s([]$/.test(this.#last)
    this.#link = { id: idOfHref(href), attributes, inNote, isSure: isSure || stands, texts: [] }
  }

  #addUrl(href: string): void {
    const url = href.startsWith('//') ? `https:${href}` : href
    const isWiki =
      this.#mainPart === 'mw-content-text' && /^https?:\/\/[a-z-]{2,12}\.(?:m\.)?wikipedia\.org\/wiki\//.test(url)
    if (/^https?:\/\/[^\s]+$/.test(url) && !isWiki) this.#note?.urls.add(url)
  }

  /** Writes the text of a link to a note: `[4]` as it stands, and a bare `4` as the marker `[4]`, in one atom. */
  #closeLink(): void {
    const link = this.#link
    this.#link = null
    if (link === null) return
    const words = link.texts.map(({ text }) => text).join('')
    if (link.inNote && isBackLink(link.attributes, words, !this.#noteBegan)) {
      this.#labelNote(words)
      return
    }
    const label = words.replaceAll(/[[\]\s]+/g, ' ').trim()
    const names = isNoteLink(link.attributes) ? label !== '' : link.isSure && LABEL.test(label)
    if (names && !link.inNote && label.length <= 24 && !this.#labels.has(link.id))
      this.#labels.set(link.id, label.replaceAll(/[()]/g, ''))
    const [first, last] = [link.texts[0], link.texts.at(-1)]
    if (first && last && link.isSure && !link.inNote && /^\s*\d{1,4}\s*$/.test(words)) {
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

  /** A note whose element names no label has that of its way back: `[12]`. */
  #labelNote(words: string): void {
    const label = /[\p{L}\p{N}*†‡§]{1,4}/u.exec(words)?.[0]
    if (this.#note !== null && this.#note.label === undefined && label !== undefined && !this.#noteBegan)
      this.#note = { ...this.#note, label }
  }

  #writeText(start: number, end: number): void {
    if (!this.#writer.isOpen && /^[\t\n\f\r ]*$/.test(this.#text.slice(start, end))) return
    this.#begin()
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
    if (this.#note !== null && /[\p{L}\p{N}]/u.test(text)) this.#noteBegan = true
  }

  /** Opens a block where none is open: text may stand anywhere. */
  #begin(): void {
    if (this.#writer.isOpen) return
    const kind = this.#kind()
    if (kind === 'heading') this.#writer.open(kind, { level: this.#heading })
    else if (kind === 'note') this.#beginNote()
    else this.#writer.open(kind)
    if (kind === 'paragraph') this.#hasProse = true
  }

  /** Only the first block of a note has its label. */
  #beginNote(): void {
    this.#writer.open('note', { label: this.#note?.label, urls: this.#note?.urls })
    if (this.#note !== null) this.#note = { ...this.#note, label: undefined }
  }

  #kind(): BlockKind {
    if (this.#heading > 0) return 'heading'
    if (this.#note !== null) return 'note'
    if (this.#tables.at(-1) === true) return 'cell'
    return this.#lists > 0 ? 'item' : 'paragraph'
  }
}
