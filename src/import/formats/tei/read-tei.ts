import type { ImportedBlock, Piece } from '../../imported-document.js'
import type { XmlElement } from '../../office/parse-xml.js'
import { raiseFigures } from '../../office/raise-figures.js'
import { spreadCells } from '../../office/spread-cells.js'
import { joinBlocks, tableOrBlocks } from '../../office/table-or-blocks.js'
import { createTally, drop, type Tally, warnOnce } from '../../office/tally.js'
import { elementsOf, findAll, isElement, textOf } from '../../office/xml-tree.js'
import { type BlockBuilder, buildBlocks, outermost, type Within } from '../xml/block-builder.js'
import type { FoundNote } from '../xml/notes-of-xml.js'

interface Reading {
  readonly tally: Tally
  readonly turned: string[]
  /** Notes by their ids: those that a marker elsewhere calls. */
  readonly byId: ReadonlyMap<string, XmlElement>
  /** Notes by keys, in the order of their markers. */
  readonly found: Map<string, FoundNote>
  readonly keys: Map<XmlElement, string>
}

const BLOCK =
  /^(?:ab|address|argument|back|body|byline|castList|cell|closer|dateline|div\d?|docAuthor|docDate|docImprint|docTitle|epigraph|figDesc|floatingText|front|group|head|imprimatur|item|l|label|lg|list|opener|p|postscript|row|salute|signed|sp|speaker|stage|table|text|titlePage|titlePart|trailer)$/
/** What an editor adds, or the author took out; the other of two readings is read. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  del: 'deletions',
  surplus: 'deletions',
  fw: 'running_heads',
  figure: 'pictures',
  graphic: 'pictures',
  formula: 'formulas',
  sic: 'uncorrected',
  orig: 'uncorrected',
  abbr: 'uncorrected',
  teiHeader: '',
}

/** Reads the text of a TEI file: notes at their places or by their targets, pages, headings by how deep they stand. */
export function readTei(text: XmlElement): {
  readonly blocks: ImportedBlock[]
  readonly notes: FoundNote[]
  readonly turned: readonly string[]
  readonly tally: Tally
} {
  const notes = findDeep(text, 'note')
  const byId = new Map(notes.flatMap((note) => (idOf(note) === undefined ? [] : [[idOf(note)!, note] as const])))
  const reading: Reading = { tally: createTally(), turned: [], byId, found: new Map(), keys: new Map() }
  const called = new Set(
    findDeep(text, 'ref')
      .concat(findDeep(text, 'ptr'))
      .map((ref) => targetOf(ref)),
  )
  // A note that a marker elsewhere calls is none where it stands.
  const placed = new Set(notes.filter((note) => !called.has(idOf(note) ?? '')))
  const builder = buildBlocks()
  inside(text, outermost, { reading, builder, placed })
  const blocks = builder.finish()
  for (const note of notes) if (!placed.has(note) && !reading.keys.has(note)) callNote(note, reading, placed)
  return { blocks, notes: [...reading.found.values()], turned: reading.turned, tally: reading.tally }
}

interface At {
  readonly reading: Reading
  readonly builder: BlockBuilder
  readonly placed: ReadonlySet<XmlElement>
}

function inside(element: XmlElement, within: Within, at: At): void {
  let number = 0
  const isNumbered = /\bordered|numbered/.test(element.attributes.rend ?? element.attributes.type ?? '')
  for (const child of element.children) {
    if (!isElement(child)) {
      const text = child.replaceAll(/\s+/g, ' ')
      at.builder.add({ kind: 'text', text: within.isRaised ? raiseFigures(text) : text }, within)
    } else if (child.name === 'item') {
      at.builder.item(within.depth, isNumbered ? ++number : undefined)
      inside(child, within, at)
      at.builder.end()
    } else readElement(child, within, at, isChoice(element))
  }
}

function readElement(element: XmlElement, within: Within, at: At, isOfChoice: boolean): void {
  const { name, attributes } = element
  const { builder, reading, placed } = at
  const reason = LEFT_OUT[name]
  const isKept = /^(?:sic|orig|abbr)$/.test(name) && !isOfChoice
  if (name === 'pb') turn(attributes.n, at)
  else if (name === 'lb') builder.add({ kind: 'text', text: /no/.test(attributes.break ?? '') ? '' : ' ' }, within)
  else if (reason !== undefined && !isKept) {
    if (reason !== '') drop(reading.tally, reason)
    for (const page of findAll(element, 'pb')) turn(page.attributes.n, at)
  } else if (name === 'note') {
    if (placed.has(element)) builder.add({ kind: 'note', label: callNote(element, reading, placed) }, within)
  } else if (name === 'ref' || name === 'ptr') readReference(element, within, at)
  else if (name === 'table') readTable(element, at)
  else if (BLOCK.test(name) || isQuotation(element)) {
    builder.end()
    inside(element, withinOf(element, within), at)
    builder.end()
  } else
    inside(
      element,
      /sup/.test(attributes.rend ?? attributes.rendition ?? '') ? { ...within, isRaised: true } : within,
      at,
    )
}

function readReference(element: XmlElement, within: Within, at: At): void {
  const target = targetOf(element)
  const note = target === undefined ? undefined : at.reading.byId.get(target)
  const address = element.attributes.target ?? ''
  if (note !== undefined && !at.placed.has(note))
    at.builder.add({ kind: 'note', label: callNote(note, at.reading, at.placed, textOf(element).trim()) }, within)
  else if (/^https?:\/\//i.test(address))
    at.builder.add({ kind: 'link', text: textOf(element).trim() || address, target: address }, within)
  else inside(element, within, at)
}

/** The key of a note, whose words are read at its first marker. */
function callNote(note: XmlElement, reading: Reading, placed: ReadonlySet<XmlElement>, marker = ''): string {
  const known = reading.keys.get(note)
  if (known !== undefined) return known
  const key = `note ${reading.keys.size + 1}`
  reading.keys.set(note, key)
  const shown = (note.attributes.n ?? marker).replaceAll(/[[\]().\s]/g, '') || String(reading.keys.size)
  const isEndnote = note.attributes.place === 'end'
  const page = reading.turned.at(-1)
  reading.found.set(key, { key, shown, isEndnote, ...(page !== undefined && { page }), pieces: undefined })
  const builder = buildBlocks()
  inside(note, outermost, { reading: { ...reading, turned: [] }, builder, placed })
  const pieces: Piece[] = joinBlocks(builder.finish()).filter(({ kind }) => kind !== 'page')
  reading.found.set(key, { ...reading.found.get(key)!, pieces })
  return key
}

function readTable(element: XmlElement, { reading, builder, placed }: At): void {
  const read = (part: XmlElement) => {
    const own = buildBlocks()
    inside(part, outermost, { reading, builder: own, placed })
    return own.finish()
  }
  for (const head of elementsOf(element).filter(({ name }) => name === 'head')) builder.push(read(head))
  const rows = findAll(element, 'row').map((row) =>
    elementsOf(row)
      .filter(({ name }) => name === 'cell')
      .map((cell) => {
        const { cols: columns, rows: down } = cell.attributes
        return { blocks: read(cell), columns: Number(columns ?? 1), down: Number(down ?? 1) }
      }),
  )
  const { blocks, warning } = tableOrBlocks(spreadCells(rows))
  if (warning !== undefined) warnOnce(reading.tally, warning)
  builder.push(blocks)
}

function turn(page: string | undefined, { reading, builder }: At): void {
  const name = page?.replaceAll(/^\[|\]$/g, '').trim()
  if (name === undefined || name === '' || reading.turned.at(-1) === name) return
  reading.turned.push(name)
  builder.add({ kind: 'page', page: name }, outermost)
}

function withinOf(element: XmlElement, within: Within): Within {
  const { name } = element
  if (/^div\d?$/.test(name)) return { ...within, level: within.level + 1 }
  if (name === 'head') return { ...within, kind: 'heading', level: Math.max(1, within.level - 1) }
  if (name === 'list') return { ...within, depth: within.depth + 1 }
  return isQuotation(element) ? { ...within, kind: 'quotation' } : within
}

/** `<quote>` within a line is words of its paragraph. */
function isQuotation({ name, attributes, children }: XmlElement): boolean {
  if (name === 'cit') return children.some((child) => isElement(child) && child.name === 'quote' && isQuotation(child))
  if (name !== 'quote' && name !== 'epigraph') return false
  return (
    /block|display/.test(attributes.rend ?? attributes.rendition ?? '') ||
    children.some((child) => isElement(child) && /^(?:p|lg|l)$/.test(child.name))
  )
}

function isChoice({ name }: XmlElement): boolean {
  return name === 'choice' || name === 'subst'
}

function targetOf({ attributes }: XmlElement): string | undefined {
  return /^#(.+)$/.exec(attributes.target ?? '')?.[1]
}

function idOf({ attributes }: XmlElement): string | undefined {
  return attributes['xml:id'] ?? attributes.id
}

/** Every element of a name, those within one another as well. */
function findDeep(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => [...(child.name === name ? [child] : []), ...findDeep(child, name)])
}
