import { describeDate } from '../../calendar/describe-date.js'
import type { EventRecord } from '../../model/event.js'
import type { ReportDocument } from '../report-data.js'
import { element, withControlsShown } from './element.js'
import { citationKey } from './items.js'
import { textOfMarkup } from './markup.js'
import { type Mark, type SourceBlock, segmentsOf } from './segments.js'

/** A block of a source with what was found in it. */
export interface MarkedBlock extends SourceBlock {
  readonly marks: readonly Mark[]
}

/** Draws a block with its marks, and with the clause of an event where one is chosen. `document` is the index of its document. */
export function drawBlock(
  row: MarkedBlock,
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
