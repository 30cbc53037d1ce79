import type { ImportedBlock } from '../../imported-document.js'
import type { XmlElement } from '../../office/parse-xml.js'
import { raiseFigures } from '../../office/raise-figures.js'
import { spreadCells } from '../../office/spread-cells.js'
import { joinBlocks, tableOrBlocks } from '../../office/table-or-blocks.js'
import { createTally, drop, type Tally, warnOnce } from '../../office/tally.js'
import { childOf, elementsOf, findAll, isElement, textOf } from '../../office/xml-tree.js'
import { type BlockBuilder, buildBlocks, outermost, type Within } from '../xml/block-builder.js'
import type { FoundNote } from '../xml/notes-of-xml.js'

interface At {
  readonly tally: Tally
  /** Notes and references by their ids, and which have been called. */
  readonly byId: ReadonlyMap<string, XmlElement>
  readonly found: Map<string, FoundNote>
  readonly builder: BlockBuilder
}

const BLOCK =
  /^(?:abstract|ack|app|app-group|attrib|back|body|boxed-text|caption|def|def-item|disp-quote|fn-group|list|p|sec|speech|statement|title|trans-abstract|verse-group|verse-line|glossary|notes)$/
const LEFT_OUT: Readonly<Record<string, string>> = {
  fig: 'pictures',
  'fig-group': 'pictures',
  graphic: 'pictures',
  'inline-graphic': 'pictures',
  media: 'pictures',
  'supplementary-material': 'supplements',
  'disp-formula': 'formulas',
  'tex-math': 'formulas',
  'object-id': '',
  'sec-meta': '',
}

/** Reads the abstract, body and back of an article; references and footnotes are notes. */
export function readJats(article: XmlElement): {
  readonly blocks: ImportedBlock[]
  readonly notes: FoundNote[]
  readonly tally: Tally
} {
  const listed = [...findAll(article, 'ref'), ...findAll(article, 'fn')]
  const byId = new Map(
    listed.flatMap((one) => (one.attributes.id === undefined ? [] : [[one.attributes.id, one] as const])),
  )
  const at: At = { tally: createTally(), byId, found: new Map(), builder: buildBlocks() }
  const meta = childOf(childOf(article, 'front'), 'article-meta')
  for (const part of [
    ...(meta === undefined ? [] : findAll(meta, 'abstract')),
    childOf(article, 'body'),
    childOf(article, 'back'),
  ])
    if (part !== undefined) inside(part, outermost, at)
  const blocks = at.builder.finish()
  for (const [id, element] of byId) if (!isOfAuthors(element, article)) call(id, '', at)
  return { blocks, notes: [...at.found.values()], tally: at.tally }
}

function inside(element: XmlElement, within: Within, at: At): void {
  let number = 0
  const isNumbered = /^(?:order|arabic)/.test(element.attributes['list-type'] ?? '')
  for (const child of element.children) {
    if (!isElement(child)) {
      const text = child.replaceAll(/\s+/g, ' ')
      at.builder.add({ kind: 'text', text: within.isRaised ? raiseFigures(text) : text }, within)
    } else if (child.name === 'list-item') {
      at.builder.item(within.depth, isNumbered ? ++number : undefined)
      inside(child, within, at)
      at.builder.end()
    } else readElement(child, within, at)
  }
}

function readElement(element: XmlElement, within: Within, at: At): void {
  const { name, attributes } = element
  const { builder, tally } = at
  const reason = LEFT_OUT[name]
  if (reason !== undefined) {
    if (reason !== '') drop(tally, reason)
  } else if (name === 'xref') readReference(element, within, at)
  else if (name === 'sup' && findAll(element, 'xref').some(isCall)) inside(element, within, at)
  else if (name === 'fn' && !at.byId.has(attributes.id ?? '')) {
    const key = `fn ${at.found.size + 1}`
    at.found.set(key, { key, shown: String(at.found.size + 1), pieces: undefined })
    at.found.set(key, { ...at.found.get(key)!, pieces: wordsOf(element, at) })
    builder.add({ kind: 'note', label: key }, within)
  } else if (name === 'fn' || name === 'ref-list') {
    // Read where they are called, or at the end; a note within a sentence is called by standing there.
    if (name === 'fn' && within.kind === 'paragraph' && isInline(element, at))
      builder.add({ kind: 'note', label: call(attributes.id!, '', at) }, within)
  } else if (name === 'table-wrap' || name === 'table') readTable(element, at)
  else if (name === 'ext-link' || name === 'uri') readLink(element, within, at)
  else if (name === 'break') builder.add({ kind: 'text', text: '\n' }, within)
  else if (BLOCK.test(name)) {
    builder.end()
    inside(element, withinOf(name, within), at)
    builder.end()
  } else inside(element, name === 'sup' ? { ...within, isRaised: true } : within, at)
}

function readReference(element: XmlElement, within: Within, at: At): void {
  const ids = (element.attributes.rid ?? '').split(/\s+/).filter((id) => id !== '')
  if (!isCall(element) || ids.length === 0) {
    inside(element, within, at)
    return
  }
  const text = textOf(element).trim()
  // `Holt (1999)` stays in its sentence, with its marker behind it.
  const isNumber = /^[[(]?[\d*†‡§¶,–\s-]{1,20}[\])]?$|^[a-z]$/.test(text)
  if (!isNumber) inside(element, within, at)
  for (const id of ids)
    at.builder.add({ kind: 'note', label: call(id, ids.length === 1 && isNumber ? text : '', at) }, within)
}

function isCall({ attributes }: XmlElement): boolean {
  return /^(?:bibr|fn|table-fn)$/.test(attributes['ref-type'] ?? '')
}

function isInline({ attributes }: XmlElement, at: At): boolean {
  return attributes['data-inline'] !== undefined && !at.found.has(attributes.id ?? '')
}

/** The key of a note or reference, whose words are read when it is called first. */
function call(id: string, marker: string, at: At): string {
  if (at.found.has(id)) return id
  const element = at.byId.get(id)
  const label = element && childOf(element, 'label')
  const shown =
    (label === undefined ? marker : textOf(label)).replaceAll(/[[\]().\s]/g, '') ||
    /\d{1,9}$/.exec(id)?.[0] ||
    String(at.found.size + 1)
  const isEndnote = element?.name === 'fn'
  at.found.set(id, { key: id, shown, isEndnote, pieces: undefined })
  if (element !== undefined) at.found.set(id, { key: id, shown, isEndnote, pieces: wordsOf(element, at) })
  return id
}

function wordsOf(element: XmlElement, at: At) {
  const builder = buildBlocks()
  const children = element.children.filter((child) => !isElement(child) || child.name !== 'label')
  inside({ ...element, children }, outermost, { ...at, builder })
  return joinBlocks(builder.finish())
}

/** A note to the authors' names, which nobody reads here. */
function isOfAuthors(element: XmlElement, article: XmlElement): boolean {
  const meta = childOf(childOf(article, 'front'), 'article-meta')
  return meta !== undefined && findAll(meta, 'fn').includes(element)
}

function readLink(element: XmlElement, within: Within, at: At): void {
  const target = element.attributes['xlink:href'] ?? textOf(element).trim()
  const text = textOf(element).trim()
  if (/^https?:\/\//i.test(target) && text !== '') at.builder.add({ kind: 'link', text, target }, within)
  else inside(element, within, at)
}

function readTable(element: XmlElement, at: At): void {
  const read = (part: XmlElement) => {
    const builder = buildBlocks()
    inside(part, outermost, { ...at, builder })
    return builder.finish()
  }
  for (const part of elementsOf(element))
    if (/^(?:label|caption|table-wrap-foot)$/.test(part.name)) at.builder.push(read(part))
  const rows = findAll(element, 'tr').map((row) =>
    elementsOf(row)
      .filter(({ name }) => /^t[dh]$/.test(name))
      .map((cell) => {
        const { colspan: columns, rowspan: down } = cell.attributes
        return { blocks: read(cell), columns: Number(columns ?? 1), down: Number(down ?? 1) }
      }),
  )
  const { blocks, warning } = tableOrBlocks(spreadCells(rows))
  if (warning !== undefined) warnOnce(at.tally, warning)
  at.builder.push(blocks)
}

function withinOf(name: string, within: Within): Within {
  if (/^(?:sec|abstract|ack|app)$/.test(name)) return { ...within, level: within.level + 1 }
  if (name === 'title') return { ...within, kind: 'heading' }
  if (name === 'list') return { ...within, depth: within.depth + 1 }
  return /^(?:disp-quote|verse-group)$/.test(name) ? { ...within, kind: 'quotation' } : within
}
