import type { Piece } from '../../imported-document.js'
import type { XmlElement } from '../../office/parse-xml.js'
import { raiseFigures } from '../../office/raise-figures.js'
import { drop } from '../../office/tally.js'
import { childOf, findAll, isElement, textOf } from '../../office/xml-tree.js'
import { type OdtContext, warnOfOdtChanges } from './odt-context.js'

interface Line {
  readonly pieces: Piece[]
  /** Frames of text, which are read behind the paragraph that they are anchored in. */
  readonly boxes: XmlElement[]
}

/** Elements whose words are none of the text. */
const PASSED =
  /^(?:text:(?:tracked-changes|bookmark|reference-mark-start|reference-mark-end|alphabetical-index-mark|user-index-mark|toc-mark|ruby-text|hidden-text|hidden-paragraph|note-citation|note-body)|office:forms|svg:)/

/** Reads the words of a paragraph, with its markers, pages and links. */
export function readOdtWords(paragraph: XmlElement, context: OdtContext): Line {
  const line: Line = { pieces: [], boxes: [] }
  const style = paragraph.attributes['text:style-name']
  readWithin(paragraph, line, { isRaised: context.styles.isRaised(style) }, context)
  return line
}

function readWithin(element: XmlElement, line: Line, { isRaised }: { isRaised: boolean }, context: OdtContext): void {
  for (const child of element.children) {
    if (isElement(child)) readElement(child, line, isRaised, context)
    else line.pieces.push({ kind: 'text', text: isRaised ? raiseFigures(child) : child })
  }
}

function readElement(element: XmlElement, line: Line, isRaised: boolean, context: OdtContext): void {
  const { name, attributes } = element
  const { pieces } = line
  switch (name) {
    case 'text:s':
    case 'text:tab':
      pieces.push({ kind: 'text', text: ' ' })
      break
    case 'text:line-break':
      pieces.push({ kind: 'text', text: '\n' })
      break
    case 'text:soft-page-break':
      if (context.pages !== null && context.turns) pieces.push({ kind: 'page', page: String(++context.pages.count) })
      break
    case 'text:note':
      readNote(element, line, context)
      break
    case 'text:change-start':
    case 'text:change':
    case 'text:change-end':
      warnOfOdtChanges(context.tally)
      break
    case 'text:span': {
      const style = attributes['text:style-name']
      if (context.styles.isHidden(style)) drop(context.tally, 'hidden')
      else readWithin(element, line, { isRaised: isRaised || context.styles.isRaised(style) }, context)
      break
    }
    case 'text:a':
      readLink(element, line, isRaised, context)
      break
    case 'office:annotation':
      drop(context.tally, 'comments')
      break
    case 'office:annotation-end':
      break
    case 'draw:frame':
    case 'draw:custom-shape':
    case 'draw:g': {
      const boxes =
        name === 'draw:custom-shape'
          ? [element]
          : [...findAll(element, 'draw:text-box'), ...findAll(element, 'draw:custom-shape')]
      const math = findAll(element, 'math').map(textOf).join('')
      if (boxes.length === 0 && math === '') drop(context.tally, 'pictures')
      if (math !== '') pieces.push({ kind: 'text', text: math })
      line.boxes.push(...boxes)
      break
    }
    default:
      if (!PASSED.test(name)) readWithin(element, line, { isRaised }, context)
  }
}

function readLink(element: XmlElement, line: Line, isRaised: boolean, context: OdtContext): void {
  const inner: Line = { pieces: [], boxes: line.boxes }
  readWithin(element, inner, { isRaised }, context)
  const target = element.attributes['xlink:href'] ?? ''
  const text = inner.pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('')
  const isPlain = text.trim() !== '' && inner.pieces.every(({ kind }) => kind === 'text')
  if (/^https?:\/\//i.test(target) && isPlain) line.pieces.push({ kind: 'link', text, target })
  else line.pieces.push(...inner.pieces)
}

function readNote(element: XmlElement, { pieces }: Line, { notes, pages }: OdtContext): void {
  const key = `note ${notes.length}`
  const citation = childOf(element, 'text:note-citation')
  notes.push({
    key,
    isEndnote: element.attributes['text:note-class'] === 'endnote',
    shown: citation?.attributes['text:label'] ?? textOf(citation ?? { name: '', attributes: {}, children: [] }).trim(),
    page: pages === null ? undefined : String(pages.count),
    body: childOf(element, 'text:note-body'),
    pieces: [],
  })
  pieces.push({ kind: 'note', label: key })
}
