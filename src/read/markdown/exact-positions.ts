import type { Data, Node } from 'mdast'
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown'
import type { Span } from '../../model/span.js'

/**
 * A stretch of the source that a text node stands for, in UTF-16 code units of what was parsed: `copy` as it is written, `atom`
 * for an escape or a character reference, `break` for the end of a line.
 */
export interface Piece extends Span {
  readonly kind: 'copy' | 'atom' | 'break'
}

/** Where the parts of a node stand that the tree has no positions for. */
export interface Exact {
  /** Of a text or code node, in order: what lies between (`> ` of a quote, an escape's backslash) is no part of it. */
  pieces?: Piece[]
  /** The brackets of a link with what stands in them. */
  label?: Span
  /** The name of a note or definition, without its brackets. */
  name?: Span
  /** The mark of a list item with the white space behind it. */
  prefix?: Span
}

declare module 'mdast' {
  interface Data {
    exact?: Exact
  }
}

/**
 * An extension of `mdast-util-from-markdown` that hangs the exact pieces of the source on each text node (`data.exact`), and the
 * parts of others that a reader of the source needs: the values of a tree are no slices of what was parsed. The handlers of text
 * do what those that they replace do, and keep where the token stands.
 */
export const exactPositions: Extension = {
  enter: {
    labelText: keepLabel,
    definitionLabel: keepName,
    gfmFootnoteDefinitionLabel: keepName,
    listItemPrefix: keepPrefix,
  },
  exit: {
    data: keepData,
    codeTextData: keepData,
    characterEscapeValue: keepEscape,
    characterReference: keepReference,
    lineEnding: keepLineEnding,
    autolinkProtocol: keepAddress,
    autolinkEmail: keepMail,
  },
}

type Holder = Node & { data?: Data; children?: Holder[]; type: string; value: string; url?: string }

/** Ends the text that a token is part of, and keeps the piece on it; on the code, where the text is that of code. */
function endText({ stack }: CompileContext, end: Token['end'], piece: Piece): void {
  const text = stack.pop() as Holder
  text.position!.end = { line: end.line, column: end.column, offset: end.offset }
  const outer = stack.at(-1)?.type === 'fragment' ? (stack.at(-2) as Holder) : undefined
  const exact = exactOf(outer?.type === 'inlineCode' ? outer : text)
  exact.pieces ??= []
  exact.pieces.push(piece)
}

function add(context: CompileContext, value: string): void {
  ;(context.stack.at(-1) as Holder).value += value
}

function keepData(this: CompileContext, token: Token): void {
  add(this, this.sliceSerialize(token))
  endText(this, token.end, { kind: 'copy', start: token.start.offset, end: token.end.offset })
}

/** The token is the character behind the backslash. */
function keepEscape(this: CompileContext, token: Token): void {
  add(this, this.sliceSerialize(token))
  endText(this, token.end, { kind: 'atom', start: token.start.offset - 1, end: token.end.offset })
}

function keepReference(this: CompileContext, token: Token): void {
  endText(this, token.end, { kind: 'atom', start: token.start.offset, end: token.end.offset })
}

/** The end of a line is text where text can hold one, the end of a hard break behind one, and nothing elsewhere. */
function keepLineEnding(this: CompileContext, token: Token): void {
  const context = this.stack.at(-1) as Holder
  if (this.data.atHardBreak) {
    context.children!.at(-1)!.position!.end = {
      line: token.end.line,
      column: token.end.column,
      offset: token.end.offset,
    }
    this.data.atHardBreak = undefined
  } else if (!this.data.setextHeadingSlurpLineEnding && this.config.canContainEols.includes(context.type)) {
    this.config.enter.data!.call(this, token)
    add(this, this.sliceSerialize(token))
    endText(this, token.end, { kind: 'break', start: token.start.offset, end: token.end.offset })
  }
}

function keepAddress(this: CompileContext, token: Token): void {
  keepData.call(this, token)
  ;(this.stack.at(-1) as Holder).url = this.sliceSerialize(token)
}

function keepMail(this: CompileContext, token: Token): void {
  keepData.call(this, token)
  ;(this.stack.at(-1) as Holder).url = `mailto:${this.sliceSerialize(token)}`
}

/** The token is what stands between the brackets of a link; an image has a label that nobody asks for. */
function keepLabel(this: CompileContext, { start, end }: Token): void {
  exactOf(this.stack.at(-2) as Holder).label = { start: start.offset - 1, end: end.offset + 1 }
}

/** The token has the brackets, and the caret of a note. */
function keepName(this: CompileContext, { type, start, end }: Token): void {
  const opening = type === 'definitionLabel' ? 1 : 2
  exactOf(this.stack.at(-1) as Holder).name = { start: start.offset + opening, end: end.offset - 1 }
}

function keepPrefix(this: CompileContext, { start, end }: Token): void {
  exactOf(this.stack.at(-1) as Holder).prefix = { start: start.offset, end: end.offset }
}

function exactOf(node: Holder): Exact {
  node.data ??= {}
  node.data.exact ??= {}
  return node.data.exact
}
