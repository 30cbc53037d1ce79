import type { ImportedBlock, Piece } from '../../imported-document.js'
import type { XmlElement } from '../../office/parse-xml.js'
import { wordsOfBlocks } from '../../office/spread-cells.js'
import { tableOrBlocks } from '../../office/table-or-blocks.js'
import { drop, warnOnce } from '../../office/tally.js'
import { childOf, elementsOf, findAll } from '../../office/xml-tree.js'
import { type DocxContext, loseNotes, warnOfChanges } from './docx-context.js'
import { readDocxRuns } from './docx-runs.js'
import { type DocxStyle, levelOf, listOf } from './docx-styles.js'

/** Containers that only mark what stands in them. */
const CONTAINERS = new Set(['w:customXml', 'w:ins', 'w:moveTo', 'w:sdtContent', 'mc:Choice'])

/** Reads the blocks of a body, a cell, a text box or a note. */
export function readDocxBlocks(body: XmlElement, given: DocxContext): ImportedBlock[] {
  const context = { ...given, fields: [] }
  const blocks: ImportedBlock[] = []
  /** Words whose paragraph mark was deleted: they belong to the next paragraph. */
  let carried: Piece[] = []
  const read = (element: XmlElement): void => {
    if (element.name === 'w:p') {
      const { block, boxes, isJoined } = readParagraph(element, carried, context)
      carried = isJoined ? [...block.pieces] : []
      if (!isJoined) blocks.push(block)
      blocks.push(...boxes)
    } else if (element.name === 'w:tbl') blocks.push(...readTable(element, context))
    else if (element.name === 'w:sdt') {
      if (isContents(element)) drop(context.tally, 'contents')
      else if (childOf(childOf(element, 'w:sdtPr'), 'w:showingPlcHdr') !== undefined)
        drop(context.tally, 'placeholders')
      else for (const child of elementsOf(childOf(element, 'w:sdtContent') ?? element)) read(child)
    } else if (element.name === 'mc:AlternateContent')
      elementsOf(childOf(element, 'mc:Choice') ?? element).forEach(read)
    else if (element.name === 'w:altChunk' || element.name === 'w:subDoc') {
      warnOnce(context.tally, { code: 'part-left-out', message: 'A document within the document is not read' })
    } else if (CONTAINERS.has(element.name)) {
      if (element.name === 'w:ins' || element.name === 'w:moveTo') warnOfChanges(context.tally)
      elementsOf(element).forEach(read)
    }
  }
  elementsOf(body).forEach(read)
  if (carried.length > 0) blocks.push({ kind: 'paragraph', pieces: carried })
  return blocks.filter((block) => block.kind === 'table' || block.kind === 'page' || block.pieces.length > 0)
}

function isContents(element: XmlElement): boolean {
  return findAll(element, 'w:docPartGallery').some(({ attributes }) =>
    /^table of contents$/i.test(attributes['w:val'] ?? ''),
  )
}

type Paragraph = Extract<ImportedBlock, { pieces: unknown }>

function readParagraph(
  element: XmlElement,
  carried: readonly Piece[],
  context: DocxContext,
): { block: Paragraph; boxes: ImportedBlock[]; isJoined: boolean } {
  const properties = childOf(element, 'w:pPr')
  const style = context.styleOf(childOf(properties, 'w:pStyle')?.attributes['w:val'])
  const { pieces: own, boxes: found } = readDocxRuns(element, style, context)
  const boxes = found.flatMap((box) => readDocxBlocks(box, { ...context, turns: false }))
  const pieces = [...carried, ...own]
  const mark = childOf(properties, 'w:rPr')
  const isDeletedMark = childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined
  if (isDeletedMark) warnOfChanges(context.tally)
  // An initial stands in a frame of its own, before the paragraph that it begins.
  const initial = childOf(properties, 'w:framePr')?.attributes['w:dropCap'] ?? 'none'
  const isJoined = isDeletedMark || initial !== 'none'
  if (childOf(properties, 'w:sectPr') !== undefined) context.pages?.endSection()
  if (style.kind === 'contents') {
    drop(context.tally, 'contents')
    return { block: { kind: 'paragraph', pieces: pieces.filter(({ kind }) => kind === 'page') }, boxes, isJoined }
  }
  return { block: blockOf(properties, style, pieces, context), boxes, isJoined }
}

function blockOf(
  properties: XmlElement | undefined,
  style: DocxStyle,
  pieces: Piece[],
  context: DocxContext,
): Paragraph {
  const { below } = context
  if (style.kind === 'title') return { kind: 'heading', level: 1, pieces }
  const level = levelOf(properties) ?? style.level
  // The numbers of headings are no words of the text.
  if (level !== undefined && level > 0) return { kind: 'heading', level: level + below, pieces }
  const list = listOf(properties, style.list) ?? style.list
  const hasWords = pieces.some((piece) => piece.kind !== 'page' && (piece.kind !== 'text' || /\S/.test(piece.text)))
  const item = list === undefined || !hasWords ? null : context.nextItem(list)
  if (list !== undefined && item !== null) return { kind: 'item', depth: list.level, ...item, pieces }
  return { kind: style.kind === 'quotation' ? 'quotation' : 'paragraph', pieces }
}

function readTable(element: XmlElement, context: DocxContext): readonly ImportedBlock[] {
  /** What goes on over the rows below, by its column. */
  const merged = new Map<number, readonly ImportedBlock[]>()
  const rows = rowsOf(element, context).map((row) => {
    const { 'w:val': before } = childOf(childOf(row, 'w:trPr'), 'w:gridBefore')?.attributes ?? {}
    const cells = cellsOf(row)
    // A page that ends within a row ends in each of its cells.
    const breaks = cells.map((cell) => findAll(cell, 'w:lastRenderedPageBreak').length)
    const turning = breaks.indexOf(Math.max(0, ...breaks))
    let column = Math.min(63, Number(before ?? 0))
    const read = cells.flatMap((cell, at) => {
      const properties = childOf(cell, 'w:tcPr')
      const merge = childOf(properties, 'w:vMerge')
      const own = readDocxBlocks(cell, at === turning ? context : { ...context, turns: false })
      // A cell that goes over several rows is said in each; its markers stand in the first.
      const blocks = merge === undefined || own.length > 0 ? own : (merged.get(column) ?? [])
      if (merge?.attributes['w:val'] === 'restart') merged.set(column, wordsOfBlocks(own))
      else if (merge === undefined) merged.delete(column)
      const span = Math.min(63, Math.max(1, Number(childOf(properties, 'w:gridSpan')?.attributes['w:val'] ?? 1)))
      column += span
      return [blocks, ...Array.from({ length: span - 1 }, () => [])]
    })
    return [...Array.from({ length: Math.min(63, Number(before ?? 0)) }, () => []), ...read]
  })
  const { blocks, warning } = tableOrBlocks(rows)
  if (warning !== undefined) warnOnce(context.tally, warning)
  return blocks
}

function rowsOf(table: XmlElement, context: DocxContext): XmlElement[] {
  return elementsOf(table).flatMap((child) => {
    if (child.name === 'w:tr') return isDeleted(child, context) ? [] : [child]
    return CONTAINERS.has(child.name) || child.name === 'w:sdt' ? rowsOf(child, context) : []
  })
}

function cellsOf(row: XmlElement): XmlElement[] {
  return elementsOf(row).flatMap((child) => {
    if (child.name === 'w:tc') return [child]
    return CONTAINERS.has(child.name) || child.name === 'w:sdt' ? cellsOf(child) : []
  })
}

function isDeleted(row: XmlElement, context: DocxContext): boolean {
  if (childOf(childOf(row, 'w:trPr'), 'w:del') === undefined) return false
  warnOfChanges(context.tally)
  drop(context.tally, 'deletions')
  loseNotes(row, context)
  return true
}
