import type { ImportedBlock, Piece } from '../../imported-document.js'
import type { XmlElement } from '../../office/parse-xml.js'
import { tableOrBlocks } from '../../office/table-or-blocks.js'
import { drop, warnOnce } from '../../office/tally.js'
import { childOf, elementsOf, findAll } from '../../office/xml-tree.js'
import { type OdtContext, warnOfOdtChanges } from './odt-context.js'
import { readOdtWords } from './odt-words.js'

/** A place in lists, around a paragraph. */
interface InList {
  readonly style: string | undefined
  readonly depth: number
}

const TITLE = /^Title$/
const QUOTATION = /^(?:Quotations?|Block_20_Text|Block Text)$/
/** A repeated cell or row holds nothing but a frame: some programs repeat one to the edge of a sheet. */
const MOST_REPEATED = 40

/** Reads the blocks of a body, a section, a cell, a frame or a note. */
export function readOdtBlocks(element: XmlElement, context: OdtContext, list: InList | null = null): ImportedBlock[] {
  return elementsOf(element).flatMap((child) => readBlock(child, context, list))
}

function readBlock(element: XmlElement, context: OdtContext, list: InList | null): ImportedBlock[] {
  return [...turnBefore(element, context), ...readOne(element, context, list)]
}

/** A page that a paragraph or a table begins by its own style. */
function turnBefore({ name, attributes }: XmlElement, { styles, pages, turns }: OdtContext): ImportedBlock[] {
  if (pages === null || !turns || !/^(?:text:p|text:h|table:table)$/.test(name)) return []
  const isTurned = pages.hasBegun && styles.breaksPage(attributes['text:style-name'] ?? attributes['table:style-name'])
  pages.hasBegun = true
  return isTurned ? [{ kind: 'page', page: String(++pages.count) }] : []
}

function readOne(element: XmlElement, context: OdtContext, list: InList | null): ImportedBlock[] {
  const { name, attributes } = element
  switch (name) {
    case 'text:p':
    case 'text:h':
      return readParagraph(element, context, list)
    case 'text:list':
      return readList(element, context, list)
    case 'table:table':
      return readTable(element, context)
    case 'text:soft-page-break':
      return context.pages === null || !context.turns ? [] : [{ kind: 'page', page: String(++context.pages.count) }]
    case 'text:table-of-content':
    case 'text:illustration-index':
    case 'text:table-index':
    case 'text:alphabetical-index':
      drop(context.tally, 'contents')
      for (const _ of findAll(element, 'text:soft-page-break'))
        if (context.pages !== null && context.turns) context.pages.count++
      return context.pages === null || !context.turns ? [] : [{ kind: 'page', page: String(context.pages.count) }]
    case 'text:tracked-changes':
      for (const _ of findAll(element, 'text:deletion')) drop(context.tally, 'deletions')
      if (elementsOf(element).length > 0) warnOfOdtChanges(context.tally)
      return []
    case 'text:section':
      if (attributes['text:display'] !== 'none') return readOdtBlocks(element, context, list)
      drop(context.tally, 'hidden')
      return []
    case 'draw:frame':
    case 'draw:custom-shape':
      return findAll(element, 'draw:text-box').flatMap((box) => readOdtBlocks(box, { ...context, turns: false }))
    case 'text:numbered-paragraph':
    case 'text:bibliography':
    case 'text:index-body':
    case 'text:index-title':
    case 'text:change-start':
    case 'text:change-end':
      return readOdtBlocks(element, context, list)
    default:
      return []
  }
}

function readParagraph(element: XmlElement, context: OdtContext, list: InList | null): ImportedBlock[] {
  const style = element.attributes['text:style-name']
  const { pieces, boxes } = readOdtWords(element, context)
  const inner = boxes.flatMap((box) => readOdtBlocks(box, { ...context, turns: false }))
  if (pieces.length === 0) return inner
  return [blockOf(element, style, pieces, context, list), ...inner]
}

function blockOf(
  element: XmlElement,
  style: string | undefined,
  pieces: readonly Piece[],
  context: OdtContext,
  list: InList | null,
): ImportedBlock {
  if (context.styles.isKindOf(style, TITLE)) return { kind: 'heading', level: 1, pieces }
  if (element.name === 'text:h') {
    return { kind: 'heading', level: Number(element.attributes['text:outline-level'] ?? 1) + context.below, pieces }
  }
  const kind = context.styles.isKindOf(style, QUOTATION) ? 'quotation' : 'paragraph'
  const level = list === null ? null : context.styles.levelOf(list.style, list.depth)
  if (list === null || level === null) return { kind, pieces }
  if (level.start === null) return { kind: 'item', depth: list.depth, pieces }
  const place = `${list.style} ${list.depth}`
  const number = (context.numbers.get(place) ?? level.start - 1) + 1
  context.numbers.set(place, number)
  return { kind: 'item', depth: list.depth, number, pieces }
}

function readList(element: XmlElement, context: OdtContext, outer: InList | null): ImportedBlock[] {
  const list = {
    style: element.attributes['text:style-name'] ?? outer?.style,
    depth: outer === null ? 0 : outer.depth + 1,
  }
  const place = `${list.style} ${list.depth}`
  const goesOn =
    element.attributes['text:continue-numbering'] === 'true' || element.attributes['text:continue-list'] !== undefined
  if (!goesOn) context.numbers.delete(place)
  return elementsOf(element).flatMap((item) => {
    if (item.name !== 'text:list-item') return readOdtBlocks(item, context)
    const start = item.attributes['text:start-value']
    if (start !== undefined) context.numbers.set(place, Number(start) - 1)
    // The first paragraph has the mark.
    return elementsOf(item).flatMap((child, at) => {
      const isList = child.name === 'text:list'
      return readBlock(child, context, at === 0 || isList ? list : null)
    })
  })
}

function readTable(element: XmlElement, context: OdtContext): ImportedBlock[] {
  const rows = rowsOf(element).map((row) =>
    elementsOf(row).flatMap((cell) => {
      if (cell.name !== 'table:table-cell' && cell.name !== 'table:covered-table-cell') return []
      const blocks = readOdtBlocks(cell, context)
      const times = Math.min(MOST_REPEATED, Number(cell.attributes['table:number-columns-repeated'] ?? 1))
      return [blocks, ...Array.from({ length: times - 1 }, () => blocks.filter(({ kind }) => kind !== 'page'))]
    }),
  )
  const { blocks, warning } = tableOrBlocks(rows)
  if (warning !== undefined) warnOnce(context.tally, warning)
  const page = findAll(element, 'text:soft-page-break').length > 0 && context.pages !== null && context.turns
  return page ? [...blocks, { kind: 'page', page: String(context.pages!.count) }] : [...blocks]
}

function rowsOf(table: XmlElement): XmlElement[] {
  return elementsOf(table).flatMap((child) => {
    if (child.name === 'table:table-row') return [child]
    return /^table:table-(?:header-rows|rows|row-group)$/.test(child.name) ? rowsOf(child) : []
  })
}

/** The title that stands in a text, in a paragraph of that style. */
export function titleOf(body: XmlElement, context: Pick<OdtContext, 'styles'>): XmlElement | undefined {
  return [...findAll(body, 'text:p'), ...findAll(body, 'text:h')].find(({ attributes }) => {
    return context.styles.isKindOf(attributes['text:style-name'], TITLE)
  })
}

/** The text of a document. */
export function bodyOf(content: XmlElement | undefined): XmlElement | undefined {
  return childOf(childOf(content, 'office:body'), 'office:text')
}
