import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import type { Context } from '../../text/context.js'
import { layOutLines } from '../line-layout.js'
import { findNotes } from '../notes.js'
import type { Reading } from '../reading.js'
import { HtmlWalk } from './html-walk.js'

/**
 * Reads the main prose of an HTML page: paragraphs, lists, headings and notes; no navigation, tables, captions,
 * scripts or hidden parts. htmlparser2's tokenizer says where each text and entity stands; no tree is built, so that
 * depth and unclosed tags cost nothing.
 */
export function readHtml(context: Context): Reading {
  const { text } = context.source
  const first = readHeld(text)
  const reading = first.blocks.length > 0 ? first : walkHtml(text, new HtmlWalk(text, { whole: true }))
  return { ...reading, blocks: layOutLines(findNotes(reading.blocks)) }
}

/** The most often that a page is walked over anew, for prose within prose that was left out. */
const MOST_WALKS = 4

/** Reads a page, and again with the forms and the furniture in which its prose turned out to stand. */
function readHeld(text: string): Reading {
  const held = new Set<number>()
  for (let walks = 1; ; walks++) {
    const walk = new HtmlWalk(text, { held })
    const reading = walkHtml(text, walk)
    if (walk.held.length === 0 || walks === MOST_WALKS) return reading
    for (const start of walk.held) held.add(start)
  }
}

function walkHtml(text: string, walk: HtmlWalk): Reading {
  const tokenizer = new Tokenizer({ decodeEntities: true }, new TokenReader(text, walk))
  tokenizer.write(text)
  tokenizer.end()
  return walk.finish()
}

/** Turns the calls of the tokenizer into whole tags, texts and entities. */
class TokenReader implements TokenizerCallbacks {
  readonly #text: string
  readonly #walk: HtmlWalk
  #tag = { name: '', start: 0 }
  #attributes = new Map<string, string>()
  #attribute = ''
  #value = ''
  /** The last entity, until it is known that it has no second code point. */
  #entity: { text: string; readonly start: number; readonly end: number } | null = null

  constructor(text: string, walk: HtmlWalk) {
    this.#text = text
    this.#walk = walk
  }

  ontext(start: number, end: number): void {
    this.#endEntity()
    this.#walk.text(start, end)
  }

  ontextentity(codePoint: number, end: number): void {
    const text = String.fromCodePoint(codePoint)
    if (this.#entity?.end === end) {
      this.#entity.text += text
      return
    }
    this.#endEntity()
    this.#entity = { text, start: this.#text.lastIndexOf('&', end - 1), end }
  }

  onopentagname(start: number, end: number): void {
    this.#endEntity()
    this.#tag = { name: this.#text.slice(start, end).toLowerCase(), start: start - 1 }
    this.#attributes = new Map()
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#text.slice(start, end).toLowerCase()
    this.#value = ''
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#text.slice(start, end)
  }

  onattribentity(codePoint: number): void {
    this.#value += String.fromCodePoint(codePoint)
  }

  onattribend(): void {
    if (!this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#value)
  }

  onopentagend(end: number): void {
    this.#walk.open(this.#tag.name, this.#attributes, { start: this.#tag.start, end: end + 1 })
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end)
  }

  onclosetag(start: number, end: number): void {
    this.#endEntity()
    this.#walk.close(this.#text.slice(start, end).trim().toLowerCase())
  }

  oncomment(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  onend(): void {
    this.#endEntity()
  }

  #endEntity(): void {
    if (this.#entity !== null) this.#walk.entity(this.#entity.text, this.#entity.start, this.#entity.end)
    this.#entity = null
  }
}
