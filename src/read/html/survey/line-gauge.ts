import type { Line } from './page-tree.js'

/** As much of a line as a heading or a notice can take. */
const LONGEST = 400

/** A citation that is no link: `[14]`. */
const MARKER = /[^\s[]\s?\[\d{1,3}\]/

/** Counts the words of one line and the ends of its sentences while its texts come in. */
export class LineGauge {
  readonly #line: Line
  #inWord = false
  #letters = 0
  #stopped = false
  /** Within a marker or a remark behind a stop: `fell.[citation needed]`. */
  #inBrackets = false

  constructor(line: Line) {
    this.#line = line
  }

  /** The line, for what is found of it later. */
  get line(): Line {
    return this.#line
  }

  /** Whether what comes next touches a word or the end of a sentence. */
  get touches(): boolean {
    return this.#letters > 0 || this.#stopped
  }

  /** Adds a text and gives the number of its words. */
  add(text: string, end: number, isBold: boolean): number {
    const line = this.#line
    const before = line.words
    for (let at = 0; at < text.length; at++) this.#see(text.charCodeAt(at))
    const words = line.words - before
    if (isBold) line.bold += words
    if (line.text.length < LONGEST) line.text += text.slice(0, LONGEST)
    line.end = end
    return words
  }

  /** Sees the end of the line. */
  finish(): void {
    const line = this.#line
    line.endsWithStop = this.#stopped
    if (this.#stopped) line.stops++
    line.text = line.text.replaceAll(/\s+/g, ' ').trim()
    if (MARKER.test(line.text)) line.hasMarker = true
  }

  #see(code: number): void {
    const line = this.#line
    if (this.#inBrackets) {
      this.#inBrackets = code !== CLOSING_BRACKET
      return
    }
    if (this.#stopped && code === OPENING_BRACKET) this.#inBrackets = true
    else if (isSpace(code)) {
      if (this.#stopped) line.stops++
      this.#stopped = this.#inWord = false
      this.#letters = 0
    } else if (isStop(code)) {
      // One letter before it makes an initial, a figure a number of a list.
      this.#stopped ||= this.#letters > 1
    } else if (!(isCloser(code) || (this.#stopped && isFigure(code)))) {
      this.#stopped = false
      this.#letters++
      // Of scripts without spaces, two signs are about a word.
      if (isIdeograph(code) ? this.#letters % 2 === 1 : !this.#inWord && isLetter(code)) line.words++
      this.#inWord ||= isLetter(code)
      if (code === IDEOGRAPHIC_STOP) this.#stopped = true
    }
  }
}

const IDEOGRAPHIC_STOP = 0x3002
const OPENING_BRACKET = 0x5b
const CLOSING_BRACKET = 0x5d
const isSpace = (code: number) => code <= 0x20 || code === 0xa0
/** `.`, `!`, `?`, `…` */
const isStop = (code: number) => code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026
/** Quotation marks, brackets and raised figures that may stand behind a stop. */
const isCloser = (code: number) =>
  code === 0x22 ||
  code === 0x27 ||
  code === 0x29 ||
  code === 0x5d ||
  code === 0x201d ||
  code === 0x2019 ||
  code === 0xbb
/** Figures of a marker, and what joins them: `fell.14`, `fell.[1]:242–243`. */
const isFigure = (code: number) => (code >= 0x30 && code <= 0x3a) || code === 0x2d || code === 0x2013
/** A letter or figure of any script, and no bar, bullet or dash between links. */
const isLetter = (code: number) =>
  (code >= 0x30 && code <= 0x39) ||
  ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) ||
  (code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff))
const isIdeograph = (code: number) => code >= 0x3040 && code <= 0x9fff
