import { spreadCells } from '../../office/spread-cells.js'
import { tableOrBlocks } from '../../office/table-or-blocks.js'
import { drop, warnOnce } from '../../office/tally.js'
import { linesToBlocks } from './lines-to-blocks.js'
import { attributeOf, tagAt } from './tag-at.js'
import type { Inline, Place, Range, ReadRange, WikiContext } from './wiki-context.js'

/** What stands beside the text, as boxes and bars of links do. */
const BESIDE = /(?:^|[\s"'])(?:infobox|navbox|sidebar|toccolours|ambox|metadata|vertical-navbox)/
const MARK = /\n[ \t:]{0,9}(\|-|\|\+|\||!)|\|\||!!|[{[<]/g

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
  const cells = rows.map((row) =>
    row.map((cell) => {
      const [columns, down] = [spanOf(cell.attributes, 'colspan'), spanOf(cell.attributes, 'rowspan')]
      return { blocks: blocksOf(cell.range), columns, down }
    }),
  )
  const { blocks, warning } = tableOrBlocks(spreadCells(cells))
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

function spanOf(attributes: string, name: string): number {
  return Number(attributeOf(` ${attributes}`, name) ?? 1)
}
