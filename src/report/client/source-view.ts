import type { EventRecord } from '../../model/event.js'
import type { ReportDocument } from '../report-data.js'
import { drawBlock, type MarkedBlock } from './draw-block.js'
import { element, part } from './element.js'
import { createLazyList, type LazyList } from './lazy-list.js'
import { blocksOfMarkup } from './markup.js'
import { blocksOf } from './segments.js'
import { marksByBlock, marksOf } from './source-marks.js'

export interface SourceView {
  /** Shows a document and brings into view the clause of an event, else the place at an offset. */
  show(index: number, event: EventRecord | null, offset: number | null): void
  showAll(): void
}

/** The reader: the source with its sentences, dates, actors, markers and triggers marked. */
export function createSourceView(documents: readonly ReportDocument[]): SourceView {
  const holder = part('source-text')
  let rows: MarkedBlock[] = []
  let shown = -1
  let clause: EventRecord | null = null
  const list: LazyList<MarkedBlock> = createLazyList({
    scroller: holder,
    holder,
    groupSize: 20,
    heightOf: (row) => 30 + Math.ceil((row.end - row.start) / 70) * 28,
    make: (row) => drawBlock(row, documents[shown]!, shown, clause),
  })

  function open(index: number): void {
    const { text, extraction, note } = documents[index]!
    shown = index
    if (text === null) {
      rows = []
      list.show([])
      holder.append(element('p', { class: 'empty' }, note ?? 'The source is not part of this report.'))
      return
    }
    const markup = extraction.document.mediaType.includes('html')
    holder.classList.toggle('folded', markup)
    const blocks = markup ? blocksOfMarkup(text, extraction.sentences) : blocksOf(text, extraction.sentences)
    const marks = marksByBlock(blocks, marksOf(extraction))
    rows = blocks.map((block, at) => ({ ...block, marks: marks[at]! }))
    list.show(rows)
  }

  return {
    show(index, event, offset) {
      const before = clause
      clause = event
      if (index !== shown) open(index)
      else for (const row of touched(rows, before)) redraw(row)
      if (event !== null) {
        const drawn = touched(rows, event).map(redraw)
        drawn[0]?.querySelector('.clause-mark, .s')?.scrollIntoView({ block: 'center' })
      } else if (offset !== null) {
        const row = rows.find(({ end }) => end > offset)
        if (row !== undefined) list.reach(rows.indexOf(row))?.scrollIntoView({ block: 'center' })
      }
    },
    showAll: () => list.showAll(),
  }

  function redraw(row: MarkedBlock): HTMLElement | null {
    const before = list.reach(rows.indexOf(row))
    if (before === null) return null
    const after = drawBlock(row, documents[shown]!, shown, clause)
    before.replaceWith(after)
    return after
  }
}

function touched(rows: readonly MarkedBlock[], event: EventRecord | null): MarkedBlock[] {
  if (event === null) return []
  const { start, end } = event.provenance
  return rows.filter((row) => row.start < end && row.end > start)
}
