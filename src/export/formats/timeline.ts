import { daysInMonth } from '../../calendar/days-in-month.js'
import type { EventRecord } from '../../model/event.js'
import { beginningOf } from '../beginning-of.js'
import type { ExportFormat } from '../export-format.js'
import { describeSource, describeWhen, summarizeEvent } from '../summarize-event.js'
import { jsonMember, writeOneFile } from '../write-one-file.js'

/** The JSON of TimelineJS 3 (Knight Lab): a slide a dated event. Its texts are HTML, so everything of a source is escaped. */
export const timeline: ExportFormat = {
  name: 'timeline',
  summary: 'JSON for TimelineJS',
  file: 'timeline.json',
  kind: 'text',
  needsSources: false,
  reason: 'without a date',
  open: ({ documents }) =>
    writeOneFile({
      file: 'timeline.json',
      head: '{\n  "events": [\n',
      separator: ',\n',
      tail: '\n  ]\n}\n',
      partsOf: ({ events }) =>
        events.flatMap((event) => slideOf(event, documents > 1)).map((slide) => jsonMember(slide, 2)),
      leftOutOf: ({ events }, slides) => events.length - slides.length,
    }),
}

function slideOf(event: EventRecord, several: boolean) {
  const { when } = event
  const start = when && (beginningOf(when) ?? when.latest)
  if (!start) return []
  const date = timelineDate(start)
  const end = when.earliest && when.latest && when.latest !== start ? { end_date: timelineDate(when.latest) } : {}
  return [
    {
      unique_id: event.id,
      start_date: date,
      ...end,
      display_date: escapeMarkup(describeWhen(event) ?? ''),
      text: {
        headline: escapeMarkup(summarizeEvent(event)),
        text: `<blockquote>${escapeMarkup(event.quote)}</blockquote><p>${escapeMarkup(describeSource(event))}</p>`,
      },
      ...(several ? { group: escapeMarkup(event.provenance.source) } : {}),
    },
  ]
}

/**
 * A bound in TimelineJS's form, whose years are historical: it shows -44 as 44 BCE, where the record has -43, and has no year 0.
 * A 29 February that the other count takes for a day of March stays in its month.
 */
function timelineDate(bound: string): { year: number; month: number; day: number } {
  const [day, month, ...rest] = bound.split('-').reverse()
  const year = Number(rest.reverse().join('-').replace('Y', ''))
  const shown = year > 0 ? year : year - 1
  return { year: shown, month: Number(month), day: Math.min(Number(day), daysInMonth(shown, Number(month))) }
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
