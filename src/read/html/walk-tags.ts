import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import type { Span } from '../../model/span.js'
import type { Attributes } from './html-elements.js'

/** Sees the tags, texts and entities of a page in their order, each with where it stands. */
export interface TagVisitor {
  open(name: string, attributes: Attributes, span: Span): void
  close(name: string, span: Span): void
  text(start: number, end: number, text: string): void
  /** An entity, as the text that it stands for. */
  entity(text: string, start: number, end: number): void
}

/** Shows a page to a visitor. htmlparser2's tokenizer says where each text and entity stands; no tree is built. */
export function walkTags(text: string, visitor: TagVisitor): void {
  const tokenizer = new Tokenizer({ decodeEntities: true }, new TokenReader(text, visitor))
  tokenizer.write(text)
  tokenizer.end()
}

/** Turns the calls of the tokenizer into whole tags, texts and entities. */
class TokenReader implements TokenizerCallbacks {
  readonly #text: string
  readonly #visitor: TagVisitor
  #tag = { name: '', start: 0 }
  #attributes = new Map<string, string>()
  #attribute = ''
  #value = ''
  /** The last entity, until it is known that it has no second code point. */
  #entity: { text: string; readonly start: number; readonly end: number } | null = null

  constructor(text: string, visitor: TagVisitor) {
    this.#text = text
    this.#visitor = visitor
  }

  ontext(start: number, end: number): void {
    this.#endEntity()
    this.#visitor.text(start, end, this.#text.slice(start, end))
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
    this.#visitor.open(this.#tag.name, this.#attributes, { start: this.#tag.start, end: end + 1 })
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end)
  }

  onclosetag(start: number, end: number): void {
    this.#endEntity()
    const close = this.#text.indexOf('>', end)
    const span = { start: this.#text.lastIndexOf('<', start), end: close < 0 ? this.#text.length : close + 1 }
    this.#visitor.close(this.#text.slice(start, end).trim().toLowerCase(), span)
  }

  oncomment(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  onend(): void {
    this.#endEntity()
  }

  #endEntity(): void {
    if (this.#entity !== null) this.#visitor.entity(this.#entity.text, this.#entity.start, this.#entity.end)
    this.#entity = null
  }
}
