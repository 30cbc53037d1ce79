import { decodeString } from 'micromark-util-decode-string'
import type { Span } from '../../model/span.js'
import type { Context } from '../../text/context.js'
import { BlockWriter } from '../block-writer.js'
import { findParagraphs } from '../lines.js'
import { isReferences } from '../notes.js'
import type { Reading } from '../reading.js'
import { type FrontMatter, innerLines, readFrontMatter } from './front-matter.js'

/** What a link says that is a citation marker without its own brackets: `14` of `[14](#note-14)`. */
const MARKER = /^(?:\^?\d{1,4}|(?:note|nb) \d{1,3})$/
/** A longer underlined text with a full stop at its end is a paragraph above a divider. */
const LONGEST_UNDERLINED = 90
/** So many digits before a stop are a year that opens a sentence: `1978. It was…`. */
const YEAR = /^\d{3,4}[.)]/

/** The mark of a list item or note whose text has not begun: it is written with it, or alone if there is none. */
interface Mark extends Span {
  readonly kind: 'item' | 'note'
  readonly label?: string
}

/** Makes blocks of a Markdown document while its tree is walked over. `heavy` are spans that are plain text. */
export class MarkdownWriter {
  readonly #context: Context
  readonly #text: string
  readonly #writer: BlockWriter
  readonly #heavy: Span[]
  #frontMatter: FrontMatter = { published: null }
  #lists = 0
  #notes = 0
  #mark: Mark | null = null
  #unplaced = false

  constructor(context: Context, heavy: readonly Span[]) {
    this.#context = context
    this.#text = context.source.text
    this.#writer = new BlockWriter(this.#text)
    this.#heavy = [...heavy]
  }

  finish(): Reading {
    this.#writeMark()
    this.#writeHeavyBefore(this.#text.length)
    const { published, title } = this.#frontMatter
    return { blocks: this.#writer.finish(), published, ...(title === undefined ? {} : { title }) }
  }

  openParagraph({ start }: Span): void {
    this.#writeHeavyBefore(start)
    const mark = this.#mark
    this.#mark = null
    this.#writer.open(this.#kind(), { label: mark?.label })
    if (mark !== null && this.#isProse(mark)) this.#writer.copy(mark.start, start)
  }

  openHeading({ start, end }: Span): void {
    this.#beginAt(start)
    const words = this.#text.slice(start, end).trimEnd()
    const hashes = /^#{1,6}/.exec(words)?.[0].length
    const prose = words.replace(/[\r\n][^\r\n]*$/, '')
    const isParagraph = hashes === undefined && prose.length > LONGEST_UNDERLINED && /[.!?]["”’)]{0,2}\s*$/.test(prose)
    if (isParagraph) this.#writer.open(this.#kind())
    else this.#writer.open('heading', { level: hashes ?? (words.endsWith('=') ? 1 : 2) })
  }

  openCell({ start }: Span): void {
    this.#beginAt(start)
    this.#writer.open('cell')
  }

  close(): void {
    this.#writer.close()
  }

  openList(): void {
    this.#lists++
  }

  closeList(): void {
    this.#writeMark()
    this.#lists--
  }

  startItem({ start, end }: Span): void {
    this.#beginAt(start)
    this.#mark = { kind: 'item', start, end }
  }

  openNote({ start }: Span, name: Span | undefined): void {
    this.#beginAt(start)
    this.#notes++
    if (name === undefined) this.#mark = { kind: 'note', start, end: start }
    else {
      const label = this.#text.slice(name.start, name.end)
      this.#mark = { kind: 'note', start, end: name.end + ']:'.length, label }
    }
  }

  closeNote({ end }: Span): void {
    if (this.#mark !== null) this.#mark = { ...this.#mark, end }
    this.#writeMark()
    this.#notes--
  }

  copy({ start, end }: Span): void {
    this.#writer.copy(start, end)
  }

  /** Adds what an escape or a character reference stands for, as one atom. */
  decode({ start, end }: Span): void {
    this.#writer.add(decodeString(this.#text.slice(start, end)), start, end)
  }

  breakLine({ start, end }: Span): void {
    this.#writer.breakLine(start, end)
  }

  /** A line that is broken by a backslash or two spaces: what counts is its end. */
  breakHard({ start, end }: Span): void {
    const ending = /(?:\r\n|\r|\n)[ \t]*$/.exec(this.#text.slice(start, end))
    const at = ending === null ? end : start + ending.index
    this.#writer.breakLine(at, at + (/^\r\n|^./s.exec(ending?.[0] ?? '')?.[0].length ?? 0))
  }

  /** Code between fences is passed over; what an indent alone makes code may be prose. */
  passCode(span: Span): void {
    if (!/^[ \t]*(?:`{3}|~{3})/.test(this.#text.slice(span.start, span.end)))
      this.leaveOut(span, 'code-left-out', 'indented code')
  }

  /** Says, once, that a tree holds words that are not from the source. */
  passUnplaced(type: string): void {
    if (this.#unplaced) return
    this.#unplaced = true
    const message = `Unexpected ${type} without a place in the source, expected what was parsed; it is not read`
    this.#context.report('node-without-position', 'warning', message, { start: 0, end: 0 })
  }

  /** Leaves out a tag within a line; `<br>` breaks the line. */
  passTag({ start, end }: Span): void {
    if (/^<br[\s/>]/i.test(this.#text.slice(start, Math.min(end, start + 4)))) this.#writer.breakLine(start, end)
  }

  /** Whether a link's text with its brackets is a marker: `[14]`, which a definition or `(#note-14)` made a link. */
  isMarkerLabel({ start, end }: Span): boolean {
    if (!MARKER.test(this.#text.slice(start + 1, end - 1))) return false
    return this.#text[end] !== '(' || this.#text[end + 1] === '#'
  }

  /** Keeps the label of a reference that is a marker itself: `[14]` of `the letters[13][14]`. */
  readReference({ start, end }: Span): void {
    if (MARKER.test(this.#text.slice(start + 1, end - 1))) this.#writer.copy(start, end)
  }

  readFrontMatter({ start, end }: Span): void {
    const inner = innerLines(this.#text, start, end)
    const frontMatter = readFrontMatter(this.#text.slice(inner.start, inner.end))
    if (frontMatter === null) {
      const message = 'Unexpected front matter, expected a YAML mapping; read as text'
      this.#context.report('front-matter', 'warning', message, inner)
      this.#heavy.unshift(inner)
      return
    }
    this.#frontMatter = frontMatter
    if (frontMatter.unknownDate === undefined) return
    const message = `Unexpected date "${frontMatter.unknownDate}", expected one such as 2016-03-05`
    this.#context.report('unknown-date', 'warning', message, inner)
  }

  /** Says that a stretch with words in it is not read. */
  leaveOut(span: Span, code: string, what: string): void {
    this.#beginAt(span.start)
    const words = this.#text.slice(span.start, span.end).replaceAll(/<[^<>]*>/g, '')
    if (!/\p{L}{3}/u.test(words)) return
    this.#context.report(code, 'info', `Unexpected ${what}, expected prose; left out`, span)
  }

  #kind(): 'note' | 'item' | 'paragraph' {
    if (this.#notes > 0) return 'note'
    return this.#lists > 0 ? 'item' : 'paragraph'
  }

  /** Whether a mark is part of the text: a note's label, an entry's number in a list of references, a year. */
  #isProse({ kind, start, end }: Mark): boolean {
    if (kind === 'note' || YEAR.test(this.#text.slice(start, end))) return true
    return /\d/.test(this.#text[start]!) && this.#writer.section.some(isReferences)
  }

  #beginAt(start: number): void {
    this.#writeMark()
    this.#writeHeavyBefore(start)
  }

  #writeMark(): void {
    const mark = this.#mark
    this.#mark = null
    if (mark === null || !this.#isProse(mark)) return
    this.#writer.open(mark.kind, { label: mark.label })
    this.#writer.copy(mark.start, mark.end)
    this.#writer.close()
  }

  #writeHeavyBefore(offset: number): void {
    while (this.#heavy[0] !== undefined && this.#heavy[0].start < offset) {
      const { start, end } = this.#heavy.shift()!
      for (const lines of findParagraphs(this.#text.slice(start, end))) {
        this.#writer.open(this.#kind())
        for (const line of lines) {
          this.#writer.copy(start + line.start, start + line.end)
          this.#writer.breakLine(start + line.endingStart, start + line.endingEnd)
        }
        this.#writer.close()
      }
    }
  }
}
