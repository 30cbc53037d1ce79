import type { ImportedBlock } from '../../imported-document.js'
import { tableOrBlocks } from '../../office/table-or-blocks.js'
import { drop, warnOnce } from '../../office/tally.js'
import { linesToBlocks } from './lines-to-blocks.js'
import { attributeOf, tagAt } from './tag-at.js'
import type { Inline, Place, Range, ReadRange, WikiContext } from './wiki-context.js'

/** What stands beside the text, as boxes and bars of links do. */
const BESIDE = /(?:^|[\s"'])(?:infobox|navbox|sidebar|toccolours|ambox|metadata|vertical-navbox)/
const MARK = /\n[ \t:]{0,9}(\|-|\|\+|\||!)|\|\||!!|[{[<]/g
/** So many columns at most. */
const WIDEST = 63

interface Cell {
  readonly attributes: string
  readonly range: Range
}

interface Table {
  readonly attributes: string
  readonly caption: Range | undefined
  readonly rows: readonly (readonly Cell[])[]
}

/** Reads `{| … |}`: a table with the markers at its cells, its caption as a paragraph above; one that stands beside the text is left out. */
export function readTable(context: WikiContext, range: Range, place: Place, read: ReadRange): Inline[] {
  const { attributes, caption, rows } = partTable(context, range)
  if (place.isHidden || BESIDE.test(attributeOf(` ${attributes}`, 'class') ?? '')) {
    if (!place.isHidden) drop(context.tally, 'infoboxes')
    read(context, range, { ...place, isHidden: true })
    return []
  }
  const blocksOf = (part: Range) => linesToBlocks(read(context, part, place))
  const { blocks, warning } = tableOrBlocks(
    spread(rows.map((row) => row.map((cell) => ({ ...cell, blocks: blocksOf(cell.range) })))),
  )
  if (warning !== undefined) warnOnce(context.tally, warning)
  const above = caption === undefined ? [] : blocksOf(caption)
  return [...above, ...blocks].map((block) => ({ kind: 'block', block }))
}

/** Finds rows and cells by what begins their lines, and what parts cells within a line; templates, links and notes are passed over whole. */
function partTable({ text, pairs }: WikiContext, { from, to }: Range): Table {
  const rows: { attributes: string; range: Range }[][] = []
  let caption: Range | undefined
  let attributes: string | undefined
  let row: { attributes: string; range: Range }[] = []
  let open: { kind: 'cell' | 'caption' | 'none'; start: number; isHead: boolean } = {
    kind: 'none',
    start: from,
    isHead: false,
  }
  const close = (end: number) => {
    attributes ??= text.slice(from, end).trim()
    if (open.kind === 'none') return
    const cell = partCell({ text, pairs }, { from: open.start, to: end })
    if (open.kind === 'caption') caption = cell.range
    else row.push(cell)
  }
  const endRow = () => {
    if (row.length > 0) rows.push(row)
    row = []
  }
  const pattern = new RegExp(MARK)
  pattern.lastIndex = from
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const [whole, mark] = found
    // The last one is of what closes the table.
    if (found.index + whole.length > to) break
    const at = found.index
    if (/^[{[<]$/.test(whole)) {
      const inner = pairs.get(at)
      const tag = whole === '<' ? tagAt(text, at, to) : undefined
      if (inner !== undefined && inner < to) pattern.lastIndex = inner + 2
      else if (tag?.body !== undefined) pattern.lastIndex = tag.end
    } else if (mark === undefined) {
      if (open.kind !== 'cell' || (whole === '!!' && !open.isHead)) continue
      close(at)
      open = { ...open, start: at + 2 }
    } else {
      close(at)
      const start = at + whole.length
      if (mark === '|-') {
        endRow()
        open = { kind: 'none', start, isHead: false }
      } else open = { kind: mark === '|+' ? 'caption' : 'cell', start, isHead: mark === '!' }
    }
  }
  close(to)
  endRow()
  return { attributes: attributes ?? '', caption, rows }
}

/** `style="…" | words`: what stands before one stroke are attributes. */
function partCell({ text, pairs }: Pick<WikiContext, 'text' | 'pairs'>, range: Range): Cell {
  for (let at = range.from; at < range.to && text[at] !== '\n'; at++) {
    const close = pairs.get(at)
    if (close !== undefined || /[[<]/.test(text[at]!)) break
    if (text[at] === '|') return { attributes: text.slice(range.from, at), range: { from: at + 1, to: range.to } }
  }
  return { attributes: '', range }
}

type ReadCell = Cell & { readonly blocks: readonly ImportedBlock[] }

/** Puts each cell below its head: what goes over several columns leaves the others empty, over several rows it is said in each. */
function spread(rows: readonly (readonly ReadCell[])[]): (readonly ImportedBlock[])[][] {
  const above = new Map<number, { left: number; blocks: readonly ImportedBlock[] }>()
  return rows.map((row) => {
    const cells: (readonly ImportedBlock[])[] = []
    const fromAbove = () => {
      for (let held = above.get(cells.length); held !== undefined; held = above.get(cells.length)) {
        if (held.left > 1) above.set(cells.length, { ...held, left: held.left - 1 })
        else above.delete(cells.length)
        cells.push(held.blocks)
      }
    }
    for (const { attributes, blocks } of row) {
      fromAbove()
      const [columns, down] = ['colspan', 'rowspan'].map((name) => spanOf(attributes, name)) as [number, number]
      for (let column = 0; column < columns && cells.length < WIDEST; column++) {
        const own = column === 0 ? blocks : []
        if (down > 1) above.set(cells.length, { left: down - 1, blocks: withoutNotes(own) })
        cells.push(own)
      }
    }
    fromAbove()
    return cells
  })
}

/** A marker stands where it was set, not in the rows below. */
function withoutNotes(blocks: readonly ImportedBlock[]): ImportedBlock[] {
  return blocks.map((block) =>
    'pieces' in block ? { ...block, pieces: block.pieces.filter(({ kind }) => kind !== 'note') } : block,
  )
}

function spanOf(attributes: string, name: string): number {
  const span = Number(attributeOf(` ${attributes}`, name) ?? 1)
  return Number.isSafeInteger(span) && span > 0 ? Math.min(WIDEST, span) : 1
}
