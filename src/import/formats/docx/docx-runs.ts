import type { Piece } from '../../imported-document.js'
import type { XmlElement } from '../../office/parse-xml.js'
import { raiseFigures } from '../../office/raise-figures.js'
import { drop, warnOnce } from '../../office/tally.js'
import { childOf, elementsOf, findAll, textOf } from '../../office/xml-tree.js'
import { type DocxContext, loseNotes, warnOfChanges } from './docx-context.js'
import { beginField, endCodes, endField, isInCode, showField } from './docx-fields.js'
import { type DocxStyle, runTraits } from './docx-styles.js'

interface Line {
  readonly pieces: Piece[]
  /** Text boxes, which are read behind the paragraph that they are anchored in. */
  readonly boxes: XmlElement[]
}

/** Elements within a paragraph or run that stand for characters. */
const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:ptab': ' ',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
}
/** Fonts whose characters are no letters. */
const SYMBOLS = /symbol|dings/i

/** Reads the words of a paragraph, with its markers, pages and links. */
export function readDocxRuns(paragraph: XmlElement, style: DocxStyle, context: DocxContext): Line {
  const line: Line = { pieces: [], boxes: [] }
  readWithin(paragraph, line, style, context)
  endCodes(context.fields)
  return line
}

function readWithin(element: XmlElement, line: Line, style: DocxStyle, context: DocxContext): void {
  for (const child of elementsOf(element)) {
    switch (child.name) {
      case 'w:r':
        readRun(child, line, style, context)
        break
      case 'w:del':
      case 'w:moveFrom':
        warnOfChanges(context.tally)
        drop(context.tally, child.name === 'w:del' ? 'deletions' : 'moved_away')
        loseNotes(child, context)
        // Pages end within what was deleted, too.
        for (const _ of findAll(child, 'w:lastRenderedPageBreak')) turnPage(line, context)
        break
      case 'w:ins':
      case 'w:moveTo':
        warnOfChanges(context.tally)
        readWithin(child, line, style, context)
        break
      case 'w:hyperlink':
        readLink(child, line, style, context)
        break
      case 'm:oMath':
      case 'm:oMathPara':
        line.pieces.push({ kind: 'text', text: findAll(child, 'm:t').map(textOf).join('') })
        break
      case 'w:sdt':
        if (childOf(childOf(child, 'w:sdtPr'), 'w:showingPlcHdr') !== undefined) drop(context.tally, 'placeholders')
        else readWithin(childOf(child, 'w:sdtContent') ?? child, line, style, context)
        break
      case 'w:fldSimple':
        beginField(context.fields, child.attributes['w:instr'])
        showField(context.fields, line.pieces)
        readWithin(child, line, style, context)
        endField(context.fields, line.pieces, (name) => context.bookmarks.get(name))
        break
      case 'w:ruby':
        readWithin(childOf(child, 'w:rubyBase') ?? child, line, style, context)
        break
      case 'mc:AlternateContent':
        readWithin(childOf(child, 'mc:Choice') ?? child, line, style, context)
        break
      case 'w:pPr':
        break
      default:
        readWithin(child, line, style, context)
    }
  }
}

function readLink(element: XmlElement, line: Line, style: DocxStyle, context: DocxContext): void {
  const inner: Line = { pieces: [], boxes: line.boxes }
  readWithin(element, inner, style, context)
  const target = context.links.get(element.attributes['r:id'] ?? '')
  const text = inner.pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('')
  const isPlain = inner.pieces.every(({ kind }) => kind === 'text') && text.trim() !== ''
  if (target !== undefined && /^https?:\/\//i.test(target) && isPlain) line.pieces.push({ kind: 'link', text, target })
  else line.pieces.push(...inner.pieces)
}

function readRun(run: XmlElement, line: Line, style: DocxStyle, context: DocxContext): void {
  const properties = childOf(run, 'w:rPr')
  const own = context.styleOf(childOf(properties, 'w:rStyle')?.attributes['w:val'])
  const { isRaised, isHidden } = { ...runTraits(undefined), ...style, ...traitsOf(own), ...runTraits(properties) }
  /** The sign of a note that follows its reference. */
  let note: { key: string; isEndnote: boolean } | undefined
  let sign = ''
  for (const child of elementsOf(run)) {
    const { name, attributes } = child
    if (name === 'w:lastRenderedPageBreak') turnPage(line, context)
    else if (name === 'w:fldChar') turnField(attributes['w:fldCharType'], line, context)
    else if (isInCode(context.fields)) {
      if (name === 'w:instrText') context.fields.at(-1)!.code += textOf(child)
    } else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
      const isEndnote = name === 'w:endnoteReference'
      const key = `${isEndnote ? 'endnote' : 'footnote'} ${attributes['w:id']}`
      if (/^(?:1|true|on)$/.test(attributes['w:customMarkFollows'] ?? '')) note = { key, isEndnote }
      else call(key, isEndnote, undefined, line, context)
    } else if (isHidden === true && /^w:(?:t|tab|br|cr|sym|noBreakHyphen)$/.test(name)) {
      if (name === 'w:t' && /\S/.test(textOf(child))) drop(context.tally, 'hidden')
    } else if (name === 'w:t' || name === 'w:sym') {
      const text = name === 'w:t' ? wordsOf(child) : symbolOf(child, context)
      if (note !== undefined) sign += text
      else line.pieces.push({ kind: 'text', text: isRaised === true ? raiseFigures(text) : text })
    } else if (CHARACTERS[name] !== undefined) {
      const isPageBreak = name === 'w:br' && /^(?:page|column)$/.test(attributes['w:type'] ?? '')
      line.pieces.push({ kind: 'text', text: isPageBreak ? ' ' : CHARACTERS[name] })
    } else if (/^(?:w:drawing|w:pict|w:object|mc:AlternateContent)$/.test(name)) readDrawing(child, line, context)
    else if (name === 'w:ruby') readWithin(childOf(child, 'w:rubyBase') ?? child, line, style, context)
    else if (name === 'w:commentReference') drop(context.tally, 'comments')
    else if (name === 'w:delText') drop(context.tally, 'deletions')
  }
  if (note !== undefined) call(note.key, note.isEndnote, sign.trim(), line, context)
}

function turnField(type: string | undefined, { pieces }: Line, { fields, bookmarks }: DocxContext): void {
  if (type === 'begin') beginField(fields)
  else if (type === 'separate') showField(fields, pieces)
  else if (type === 'end') endField(fields, pieces, (name) => bookmarks.get(name))
}

function turnPage({ pieces }: Line, { pages, turns }: DocxContext): void {
  if (pages !== null && turns) pieces.push({ kind: 'page', page: pages.turn() })
}

function traitsOf({ isRaised, isHidden }: DocxStyle): Pick<DocxStyle, 'isRaised' | 'isHidden'> {
  return { ...(isRaised !== undefined && { isRaised }), ...(isHidden !== undefined && { isHidden }) }
}

function call(
  key: string,
  isEndnote: boolean,
  sign: string | undefined,
  line: Line,
  { calls, pages }: DocxContext,
): void {
  line.pieces.push({ kind: 'note', label: key })
  const place = { page: pages?.current(), section: pages?.section() ?? 0 }
  calls.push({ key, isEndnote, ...(sign !== undefined && sign !== '' && { sign }), ...place })
}

/** Without `xml:space`, white space at the ends of a text is none. */
function wordsOf(element: XmlElement): string {
  const text = textOf(element)
  return element.attributes['xml:space'] === 'preserve' ? text : text.replace(/^[ \t\n\r]+/, '').trimEnd()
}

/** Fonts of symbols give their characters codes of their own, whose meaning the file does not tell. */
function symbolOf({ attributes }: XmlElement, { tally }: DocxContext): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16)
  const isPrivate = code >= 0xf000 && code <= 0xf0ff
  if (!isPrivate && code > 0x1f && code < 0xd800) return String.fromCodePoint(code)
  if (isPrivate && !SYMBOLS.test(attributes['w:font'] ?? '') && code > 0xf01f)
    return String.fromCodePoint(code - 0xf000)
  drop(tally, 'symbols')
  warnOnce(tally, { code: 'symbol-left-out', message: `A character of the font ${attributes['w:font']} is no letter` })
  return ''
}

function readDrawing(element: XmlElement, line: Line, context: DocxContext): void {
  const choice = element.name === 'mc:AlternateContent' ? (childOf(element, 'mc:Choice') ?? element) : element
  const boxes = findAll(choice, 'w:txbxContent')
  const others = elementsOf(childOf(element, 'mc:Fallback') ?? element).filter(({ name }) => name === 'w:t')
  if (boxes.length === 0 && others.length > 0) {
    // A letter that only newer programs draw.
    line.pieces.push({ kind: 'text', text: others.map(wordsOf).join('') })
    return
  }
  if (boxes.length === 0) drop(context.tally, 'pictures')
  line.boxes.push(...boxes)
}
