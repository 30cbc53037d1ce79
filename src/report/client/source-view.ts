import { describeDate } from '../../calendar/describe-date.js'
import type { EventRecord } from '../../model/event.js'
import type { ReportDocument } from '../report-data.js'
import { element, part, withControlsShown } from './element.js'
import { citationKey } from './items.js'
import { createLazyList, type LazyList } from './lazy-list.js'
import { blocksOfMarkup, textOfMarkup } from './markup.js'
import { type Block, blocksOf, type Mark, segmentsOf } from './segments.js'
import { marksByBlock, marksOf } from './source-marks.js'

interface Row extends Block {
  readonly marks: readonly Mark[]
}

export interface SourceView {
  /** Shows a document and brings into view the clause of an event, else the place at an offset. */
  show(index: number, event: EventRecord | null, offset: number | null): void
  showAll(): void
}

/** The reader: the source with its sentences, dates, actors, markers and triggers marked. */
export function createSourceView(documents: readonly ReportDocument[]): SourceView {
  const holder = part('source-text')
  let rows: Row[] = []
  let shown = -1
  let clause: EventRecord | null = null
  const list: LazyList<Row> = createLazyList({
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

  function redraw(row: Row): HTMLElement | null {
    const before = list.reach(rows.indexOf(row))
    if (before === null) return null
    const after = drawBlock(row, documents[shown]!, shown, clause)
    before.replaceWith(after)
    return after
  }
}

function touched(rows: readonly Row[], event: EventRecord | null): Row[] {
  if (event === null) return []
  const { start, end } = event.provenance
  return rows.filter((row) => row.start < end && row.end > start)
}

function drawBlock(
  row: Row,
  { text, extraction, entities }: ReportDocument,
  document: number,
  event: EventRecord | null,
) {
  const block = element('p', { class: 'block', 'data-line': row.line })
  const marks = event === null ? row.marks : [...row.marks, ...clauseMarks(event)]
  let sentence: HTMLElement | null = null
  let last = -1
  for (const segment of segmentsOf(row.start, row.end, marks)) {
    const slice = text!.slice(segment.start, segment.end)
    const shown = entities === undefined ? slice : textOfMarkup(slice, entities)
    if (shown === '') continue
    const inner = drawSegment(shown, segment.marks, extraction, document)
    const index = segment.marks.find(({ layer }) => layer === 'sentence')?.index ?? -1
    if (index < 0) block.append(...inner)
    else {
      if (index !== last || sentence === null) {
        sentence = element('span', { class: 's', 'data-sentence': index })
        block.append(sentence)
      }
      sentence.append(...inner)
    }
    last = index
  }
  return block
}

function clauseMarks({ clause }: EventRecord): Mark[] {
  return [{ ...clause, layer: 'clause', index: 0 }]
}

/** A stretch of text in the elements of its layers, the trigger outermost. */
function drawSegment(
  text: string,
  marks: readonly Mark[],
  extraction: ReportDocument['extraction'],
  document: number,
): (Node | string)[] {
  let inner = withControlsShown(text) as (Node | string)[]
  for (const layer of ['date', 'actor', 'marker', 'issue', 'trigger', 'clause'] as const) {
    const mark = marks.find((one) => one.layer === layer)
    if (mark !== undefined) inner = [element('span', attributesOf(mark, extraction, document), ...inner)]
  }
  return inner
}

function attributesOf({ layer, index }: Mark, extraction: ReportDocument['extraction'], document: number) {
  if (layer === 'date') {
    const { edtf, timex, anchor } = extraction.dates[index]!
    return {
      class: 'm date',
      title: `${edtf === null ? timex.value : describeDate(edtf)} · ${timex.type} ${timex.value} · ${anchor}`,
    }
  }
  if (layer === 'actor') {
    const { name, type, entity } = extraction.actors[index]!
    return {
      class: `m actor ${type}`,
      title: `${name} · ${type}: show its events`,
      'data-facet': 'mentions',
      'data-key': entity,
    }
  }
  if (layer === 'marker') {
    const { labels, status, rule, reference } = extraction.citations[index]!
    const title = reference === undefined ? `${status} · ${rule}` : `${reference.text} · ${status}`
    return {
      class: `m marker ${status}`,
      title,
      'data-facet': 'citations',
      'data-key': citationKey(document, labels[0] ?? ''),
    }
  }
  if (layer === 'issue')
    return { class: `m issue ${extraction.issues[index]!.severity}`, title: extraction.issues[index]!.message }
  if (layer === 'clause') return { class: 'clause-mark' }
  const { id, negated } = extraction.events[index]!
  return {
    class: `m trigger${negated ? ' negated' : ''}`,
    'data-select': id,
    role: 'button',
    tabindex: 0,
    title: 'event: show its record',
  }
}
