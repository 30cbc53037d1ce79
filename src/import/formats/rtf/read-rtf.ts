import { decodeCharset } from '../../decode-charset.js'
import type { Piece } from '../../imported-document.js'
import { raiseFigures } from '../../office/raise-figures.js'
import { createTally, drop, warnOnce } from '../../office/tally.js'
import { warnOfChanges } from '../docx/docx-context.js'
import { destinationOf } from './destination-of.js'
import { characters, leftOut, nameOfPage, pageOfCharset } from './rtf-names.js'
import { createRtfSink, type ParagraphTraits } from './rtf-sink.js'
import { applyWord, type RtfState } from './rtf-state.js'
import type { OpenNote, RtfNote, RtfText } from './rtf-text.js'
import { rtfTokens } from './rtf-tokens.js'
import { traitsOf } from './traits-of.js'

const SYMBOLS = 2
const SETTING = /^a?ftn(?:start|nar|nalc|nauc|nrlc|nruc|nchi|restart|rstpg|rstcont)$/

/** Reads the words of an RTF file with its notes, deleted and hidden ones left out. */
export function readRtf(text: string): RtfText {
  return new RtfReader().read(text)
}

class RtfReader {
  readonly #tally = createTally()
  readonly #fonts = new Map<number, number>()
  readonly #styles = new Map<number, string>()
  readonly #settings = new Map<string, number>()
  readonly #notes: RtfNote[] = []
  readonly #sinks: OpenNote[] = []
  #sink = createRtfSink((warning) => warnOnce(this.#tally, warning))
  #codePage = 1252
  #pages = 1
  #title = ''
  #link = ''
  #isNumbered = false
  #keys = 0
  #skip = 0
  #bytes: number[] = []
  #state: RtfState = { destination: 'text', uc: 1, paragraph: {} }
  readonly #stack: RtfState[] = []
  #isIgnorable = false

  read(text: string): RtfText {
    for (const token of rtfTokens(text)) {
      if (token.kind !== 'bytes') this.#flush()
      if (token.kind === 'open') {
        this.#stack.push(this.#state)
        this.#state = { ...this.#state, isStart: true }
        this.#skip = 0
        continue
      }
      if (token.kind === 'ignorable') this.#isIgnorable = true
      else if (token.kind === 'close') this.#close()
      else if (token.kind === 'bytes') this.#take(token.bytes)
      else if (token.kind === 'word') this.#word(token.name, token.value)
      if (token.kind !== 'ignorable') this.#isIgnorable = false
    }
    return {
      title: this.#title,
      blocks: this.#sink.finish(this.#traits()),
      notes: this.#notes,
      pages: this.#pages,
      settings: this.#settings,
      tally: this.#tally,
    }
  }

  #close(): void {
    const { destination } = this.#state
    const before = this.#stack.pop()
    if (before === undefined) return
    const open = this.#sinks.at(-1)
    if (destination === 'note' && before.destination !== 'note' && open !== undefined) {
      const blocks = this.#sink.finish(this.#traits())
      this.#notes.push({ key: open.key, isEndnote: open.isEndnote, sign: open.sign, page: open.page, blocks })
      this.#sink = open.sink
      this.#sinks.pop()
      this.#sink.add({ kind: 'note', label: open.key })
      this.#isNumbered = false
    }
    if (destination === 'result' && before.destination !== 'result') this.#link = ''
    this.#state = before
    this.#skip = 0
  }

  #take(bytes: readonly number[]): void {
    const skipped = Math.min(this.#skip, bytes.length)
    this.#skip -= skipped
    for (let at = skipped; at < bytes.length; at++) this.#bytes.push(bytes[at]!)
  }

  #flush(): void {
    if (this.#bytes.length === 0) return
    const font = this.#state.font ?? -1
    const charset = this.#fonts.get(font)
    const bytes = Buffer.from(this.#bytes)
    this.#bytes = []
    if (charset === SYMBOLS && this.#state.destination === 'text') {
      warnOnce(this.#tally, {
        code: 'symbol-left-out',
        message: 'A character of a font of symbols, which is no letter',
      })
      drop(this.#tally, 'symbols')
    } else if (this.#state.destination !== 'none') {
      this.#text(decodeCharset(bytes, nameOfPage(pageOfCharset(charset) ?? this.#codePage)))
    }
  }

  #text(text: string): void {
    const { destination, isDeleted, isHidden, isRaised } = this.#state
    if (destination === 'title') this.#title += text
    else if (destination === 'style') this.#nameStyle(text)
    else if (destination === 'mark') this.#sink.mark(text)
    else if (destination === 'field') this.#link += text
    else if (destination === 'text' || destination === 'note' || destination === 'result') {
      if (isDeleted) drop(this.#tally, 'deletions')
      else if (isHidden) drop(this.#tally, 'hidden')
      else this.#add({ kind: 'text', text: isRaised ? raiseFigures(text) : text })
    }
  }

  #add(piece: Extract<Piece, { kind: 'text' }>): void {
    const target = /HYPERLINK\s{1,9}"?(https?:\/\/[^\s"]{1,2000})/i.exec(this.#link)?.[1]
    if (this.#state.destination === 'result' && target !== undefined && /\S/.test(piece.text))
      this.#sink.add({ kind: 'link', text: piece.text, target })
    else this.#sink.add(piece)
  }

  #nameStyle(text: string): void {
    const { style } = this.#state.paragraph
    const name = text.replace(/;\s*$/, '').trim()
    if (name !== '') this.#styles.set(style ?? 0, name)
  }

  #traits(): ParagraphTraits {
    return traitsOf(this.#state, this.#styles, this.#sinks.length > 0)
  }

  #word(name: string, value: number | undefined): void {
    const isStart = this.#state.isStart === true
    if (this.#state.isStart && !this.#isIgnorable) this.#state = { ...this.#state, isStart: false }
    if (this.#state.destination === 'none') return
    if (name === 'u') {
      this.#unicode(value ?? 0)
      return
    }
    if (this.#skip > 0 && name in characters) {
      this.#skip--
      return
    }
    if (this.#opens(name, isStart)) return
    this.#state = { ...applyWord(this.#state, name, value), isStart: false }
    if (/^(?:deleted|revised)$/.test(name) && value !== 0) warnOfChanges(this.#tally)
    const character = characters[name]
    if (character !== undefined) this.#text(character)
    else if (name === 'ansicpg') this.#codePage = value ?? 1252
    else if (name === 'mac') this.#codePage = 10_000
    else if (name === 'pc') this.#codePage = 437
    else if (name === 'pca') this.#codePage = 850
    else if (name === 'fcharset') this.#fonts.set(this.#state.font ?? 0, value ?? 0)
    else if (name === 'chftn') this.#isNumbered = true
    else if (SETTING.test(name)) this.#settings.set(name, value ?? 1)
    else if (name === 'ftnalt' && this.#sinks.length > 0) this.#sinks.at(-1)!.isEndnote = true
    else if (isText(this.#state)) this.#layOut(name)
  }

  #layOut(name: string): void {
    if (name === 'par' || name === 'sect') this.#sink.endParagraph(this.#traits())
    else if (name === 'cell' && this.#sinks.length === 0) this.#sink.endCell(this.#traits())
    else if (name === 'row' && this.#sinks.length === 0) this.#sink.endRow()
    else if (name === 'nestcell') {
      this.#sink.endParagraph({ ...this.#traits(), isInTable: true })
      warnOnce(this.#tally, { code: 'flattened-table', message: 'A table within a table is read cell by cell' })
    } else if (name === 'page' && this.#sinks.length === 0) {
      this.#pages++
      this.#sink.add({ kind: 'page', page: String(this.#pages) })
    }
  }

  #unicode(value: number): void {
    this.#text(String.fromCharCode(value < 0 ? value + 0x1_00_00 : value))
    this.#skip = this.#state.uc
  }

  /** Whether a word begins a group of another kind. */
  #opens(name: string, isStart: boolean): boolean {
    const reason = leftOut[name]
    if (reason !== undefined && reason !== '') drop(this.#tally, reason)
    if (name === 'footnote') {
      this.#openNote()
      return true
    }
    const isLink = this.#sinks.length > 0 || this.#link !== ''
    const destination = destinationOf(name, this.#state.destination, {
      isStart,
      isIgnorable: this.#isIgnorable,
      isLink,
    })
    if (destination !== undefined) this.#state = { ...this.#state, destination }
    return destination !== undefined
  }

  #openNote(): void {
    const sign = this.#isNumbered ? undefined : this.#sink.takeSign()
    const key = `note ${++this.#keys}`
    this.#sinks.push({ sink: this.#sink, key, isEndnote: false, sign, page: this.#pages })
    this.#sink = createRtfSink((warning) => warnOnce(this.#tally, warning))
    this.#state = {
      destination: 'note',
      uc: this.#state.uc,
      paragraph: {},
      ...(this.#state.font !== undefined && { font: this.#state.font }),
    }
  }
}

function isText({ destination }: RtfState): boolean {
  return destination === 'text' || destination === 'note' || destination === 'result'
}
