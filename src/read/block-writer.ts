import type { Span } from '../model/span.js'
import type { Block, BlockKind } from '../text/block.js'
import { ProseBuilder } from '../text/prose.js'
import { nameOfHeading } from './headings.js'
import { Sections } from './sections.js'

interface BlockTraits {
  readonly level?: number | undefined
  readonly label?: string | undefined
  /** Grows while the block is open. */
  readonly urls?: ReadonlySet<string> | undefined
}

interface OpenBlock {
  readonly kind: BlockKind
  readonly builder: ProseBuilder
  readonly level: number | undefined
  readonly label: string | undefined
  readonly urls: ReadonlySet<string> | undefined
  /** Whether no text stands in the line yet. */
  atLineStart: boolean
  /** White space that is written as soon as text follows it. */
  pending: (Span & { readonly text: ' ' | '\n' }) | null
}

/** Writes blocks from left to right while a parser walks over the source. Offsets are those of the source. */
export class BlockWriter {
  readonly #text: string
  readonly #blocks: Block[] = []
  readonly #sections = new Sections()
  #open: OpenBlock | null = null

  constructor(text: string) {
    this.#text = text
  }

  get isOpen(): boolean {
    return this.#open !== null
  }

  /** The headings that are open at this point, outermost first. */
  get section(): readonly string[] {
    return this.#sections.path
  }

  /** Opens a block, and closes the one before. A heading has a level, 1 the outermost; a note may have a label. */
  open(kind: BlockKind, { level, label, urls }: BlockTraits = {}): void {
    this.close()
    this.#open = {
      kind,
      level,
      label,
      urls,
      builder: new ProseBuilder(),
      atLineStart: true,
      pending: null,
    }
  }

  /** Adds `source[start, end)` as it stands, but for white space at a line's start; its line breaks become `\n`. */
  copy(start: number, end: number): void {
    let from = start
    for (const { index, 0: ending } of this.#text.slice(start, end).matchAll(/\r\n|\r|\n/g)) {
      this.#copyLine(from, start + index)
      this.breakLine(start + index, start + index + ending.length)
      from = start + index + ending.length
    }
    this.#copyLine(from, end)
  }

  #copyLine(start: number, end: number): void {
    const text = this.#text.slice(start, end)
    const words = this.#open?.atLineStart ? text.trimStart() : text
    this.add(words, end - words.length, end)
  }

  /** Adds `source[start, end)` with each run of white space as one space, as HTML means it. */
  copyFolded(start: number, end: number): void {
    let from = start
    for (const { index, 0: run } of this.#text.slice(start, end).matchAll(/[\t\n\f\r ]+/g)) {
      this.add(this.#text.slice(from, start + index), from, start + index)
      from = start + index + run.length
      this.#space(start + index, from)
    }
    this.add(this.#text.slice(from, end), from, end)
  }

  #space(start: number, end: number): void {
    if (this.#open === null || this.#open.atLineStart || this.#open.pending !== null) return
    this.#open.pending = { text: ' ', start, end }
  }

  /** Adds text that stands for `source[start, end)`. */
  add(text: string, start: number, end: number): void {
    const open = this.#open
    if (open === null || text === '') return
    if (open.pending !== null) open.builder.add(open.pending.text, open.pending.start, open.pending.end)
    open.builder.add(text, start, end)
    open.pending = null
    open.atLineStart = false
  }

  /** Breaks the line, by what stands at `[start, end)`. */
  breakLine(start: number, end: number): void {
    if (this.#open === null || this.#open.atLineStart) return
    this.#open.pending = { text: '\n', start, end }
    this.#open.atLineStart = true
  }

  /** Closes the open block. A block without any text is none. */
  close(): void {
    if (this.#open === null) return
    const { kind, builder, level, label, urls } = this.#open
    this.#open = null
    const prose = builder.build()
    if (prose.text.trim() === '') return
    if (level !== undefined) this.#sections.enter(level, nameOfHeading(prose.text))
    const section = level === undefined ? this.section : this.section.slice(0, -1)
    this.#blocks.push({
      kind,
      prose,
      section,
      ...(label === undefined ? {} : { label }),
      ...(urls === undefined ? {} : { urls: [...urls] }),
    })
  }

  finish(): Block[] {
    this.close()
    return this.#blocks
  }
}
