import type { ImportedBlock, Piece } from '../../imported-document.js'
import type { XmlElement } from '../../office/parse-xml.js'
import { raiseFigures } from '../../office/raise-figures.js'
import { spreadCells } from '../../office/spread-cells.js'
import { tableOrBlocks } from '../../office/table-or-blocks.js'
import { drop, type Tally, warnOnce } from '../../office/tally.js'
import { childOf, elementsOf, findAll, isElement, textOf } from '../../office/xml-tree.js'
import type { EpubNotes } from './epub-notes.js'
import { pageName } from './page-name.js'

export interface EpubContext {
  readonly path: string
  readonly notes: EpubNotes
  /** Printed pages by the places where they begin. */
  readonly pages: ReadonlyMap<string, string>
  /** The pages that have begun, in order. */
  readonly turned: string[]
  /** Classes by which figures are raised. */
  readonly raised: ReadonlySet<string>
  readonly tally: Tally
}

/** What a text that is met belongs to. */
interface Within {
  readonly kind: 'paragraph' | 'quotation' | 'heading'
  readonly level: number
  readonly depth: number
  readonly isRaised: boolean
  readonly isKept: boolean
}

const BLOCK =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|legend|li|main|nav|ol|p|pre|section|summary|table|ul)$/
const PASSED = /^(?:head|script|style|template|audio|video|object|iframe|rt|rp|noscript|input|button|select|textarea)$/

/** Reads the blocks of an element; a note is read by its own call. */
export function readEpubBlocks(root: XmlElement, context: EpubContext): ImportedBlock[] {
  const reader = new EpubReader(context)
  reader.inside(root, { kind: 'paragraph', level: 0, depth: -1, isRaised: false, isKept: false })
  return reader.finish()
}

class EpubReader {
  readonly #context: EpubContext
  readonly #blocks: ImportedBlock[] = []
  #pieces: Piece[] = []
  #within: Within | null = null
  /** The item that has begun and has no words yet. */
  #item: { readonly depth: number; readonly number?: number } | null = null

  constructor(context: EpubContext) {
    this.#context = context
  }

  finish(): ImportedBlock[] {
    this.#end()
    return this.#blocks
  }

  inside(element: XmlElement, within: Within): void {
    let next = Number(element.attributes.start ?? 1)
    for (const child of element.children) {
      if (!isElement(child)) this.#text(child, within)
      else if (child.name === 'li' && !this.#context.notes.notes.has(child)) {
        next = Number(child.attributes.value ?? next)
        this.#end()
        const number = element.name === 'ol' && Number.isSafeInteger(next) ? { number: next } : {}
        this.#item = { depth: Math.max(0, within.depth), ...number }
        this.#element(child, within)
        this.#item = null
        next++
      } else this.#element(child, within)
    }
  }

  #element(element: XmlElement, within: Within): void {
    const { notes, tally } = this.#context
    const { name, attributes } = element
    this.#turn(element)
    if (notes.notes.has(element) || notes.backs.has(element) || PASSED.test(name) || isPageBreak(element)) return
    const called = notes.calls.get(element)
    if (called !== undefined) this.#add({ kind: 'note', label: called }, within)
    else if (attributes.hidden !== undefined) drop(tally, 'hidden')
    else if (name === 'nav') drop(tally, 'contents')
    else if (name === 'br') this.#add({ kind: 'text', text: '\n' }, within)
    else if (name === 'img' || name === 'image') drop(tally, 'pictures')
    else if (name === 'table') this.#table(element)
    else if (name === 'a') this.#link(element, within)
    else if (name === 'math') this.#add({ kind: 'text', text: textOf(element).replaceAll(/\s+/g, '') }, within)
    else if (BLOCK.test(name)) {
      this.#end()
      this.inside(element, blockWithin(name, within))
      this.#end()
    } else this.inside(element, this.#isRaised(element) ? { ...within, isRaised: true } : within)
  }

  #isRaised({ name, attributes }: XmlElement): boolean {
    if (name === 'sup' || /vertical-align:\s{0,9}super/i.test(attributes.style ?? '')) return true
    return (attributes.class ?? '').split(/\s+/).some((one) => this.#context.raised.has(one))
  }

  #text(text: string, within: Within): void {
    const words = within.isKept ? text : text.replaceAll(/[\t\n\r\f ]+/g, ' ')
    this.#add({ kind: 'text', text: within.isRaised ? raiseFigures(words) : words }, within)
  }

  #add(piece: Piece, within: Within): void {
    this.#within ??= within
    this.#pieces.push(piece)
  }

  /** A page begins here by the element, or by the list of pages. */
  #turn(element: XmlElement): void {
    const { pages, path, turned } = this.#context
    const { id, title } = element.attributes
    const listed = id === undefined ? undefined : pages.get(`${path}#${id}`)
    const own = isPageBreak(element)
      ? (pageName(title) ?? pageName(element.attributes['aria-label']) ?? pageName(textOf(element)))
      : undefined
    const page = listed ?? own
    if (page === undefined || turned.at(-1) === page) return
    turned.push(page)
    if (this.#pieces.length === 0) this.#blocks.push({ kind: 'page', page })
    else this.#pieces.push({ kind: 'page', page })
  }

  #link(element: XmlElement, within: Within): void {
    const text = textOf(element)
    const target = element.attributes.href ?? ''
    const isPlain = /\S/.test(text) && findAll(element, 'img').length === 0
    if (/^https?:\/\//i.test(target) && isPlain) this.#add({ kind: 'link', text, target }, within)
    else this.inside(element, within)
  }

  #table(element: XmlElement): void {
    this.#end()
    const caption = childOf(element, 'caption')
    if (caption !== undefined) this.#blocks.push(...readEpubBlocks(caption, this.#context))
    const rows = rowsOf(element).map((row) =>
      elementsOf(row).flatMap((cell) => {
        if (cell.name !== 'td' && cell.name !== 'th') return []
        const { colspan: columns, rowspan: down } = cell.attributes
        const blocks = readEpubBlocks(cell, this.#context)
        return [{ blocks, columns: Number(columns ?? 1), down: Number(down ?? 1) }]
      }),
    )
    const { blocks, warning } = tableOrBlocks(spreadCells(rows))
    if (warning !== undefined) warnOnce(this.#context.tally, warning)
    this.#blocks.push(...blocks)
  }

  #end(): void {
    const pieces = withoutBrackets(this.#pieces)
    const within = this.#within
    this.#pieces = []
    this.#within = null
    if (within === null || !pieces.some((piece) => piece.kind !== 'text' || /\S/.test(piece.text))) return
    const item = this.#item
    this.#item = null
    if (within.kind === 'heading') this.#blocks.push({ kind: 'heading', level: within.level, pieces })
    else if (item !== null) this.#blocks.push({ kind: 'item', ...item, pieces })
    else this.#blocks.push({ kind: within.kind, pieces })
  }
}

function blockWithin(name: string, within: Within): Within {
  const level = /^h([1-6])$/.exec(name)?.[1]
  if (level !== undefined) return { ...within, kind: 'heading', level: Number(level) }
  if (name === 'blockquote') return { ...within, kind: 'quotation' }
  if (name === 'ul' || name === 'ol') return { ...within, depth: within.depth + 1 }
  return name === 'pre' ? { ...within, isKept: true } : within
}

function isPageBreak({ attributes }: XmlElement): boolean {
  return /\bpagebreak\b/.test(attributes['epub:type'] ?? '') || attributes.role === 'doc-pagebreak'
}

function rowsOf(table: XmlElement): XmlElement[] {
  return elementsOf(table).flatMap((child) => {
    if (child.name === 'tr') return [child]
    return /^t(?:head|body|foot)$/.test(child.name) ? rowsOf(child) : []
  })
}

/** Pieces without the brackets that stand around a marker: the writer has its own. */
function withoutBrackets(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, at) => {
    if (piece.kind !== 'text') return piece
    const isOpen = pieces[at + 1]?.kind === 'note' && piece.text.endsWith('[')
    const text = isOpen ? piece.text.slice(0, -1) : piece.text
    const isClosed = pieces[at - 1]?.kind === 'note' && text.startsWith(']')
    return { kind: 'text', text: isClosed ? text.slice(1) : text }
  })
}
