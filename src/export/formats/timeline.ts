import type { EventRecord } from '../../model/event.js'
import type { ExportFormat } from '../export-format.js'
import { describeSource, describeWhen, summarizeEvent } from '../summarize-event.js'

/** The JSON of TimelineJS 3 (Knight Lab): a slide a dated event. Its texts are HTML, so everything of a source is escaped. */
export const timeline: ExportFormat = {
  name: 'timeline',
  summary: 'JSON for TimelineJS',
  file: 'timeline.json',
  kind: 'text',
  needsSources: false,
  write: (documents) => {
    const several = documents.length > 1
    const events = documents.flatMap((document) => document.events)
    const slides = events.flatMap((event) => slideOf(event, several))
    return {
      files: [{ name: 'timeline.json', text: `${JSON.stringify({ events: slides }, null, 2)}\n` }],
      leftOut: events.length - slides.length,
      reason: 'without a date',
    }
  },
}

function slideOf(event: EventRecord, several: boolean) {
  const { when } = event
  const start = when?.earliest ?? when?.latest
  if (!start) return []
  const date = timelineDate(start)
  const end = when?.earliest && when.latest && when.latest !== start ? { end_date: timelineDate(when.latest) } : {}
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

/** A bound in TimelineJS's form, which counts years as the record does: 44 BC is -43. */
function timelineDate(bound: string): { year: number; month: number; day: number } {
  const [day, month, ...year] = bound.split('-').reverse()
  return { year: Number(year.reverse().join('-')), month: Number(month), day: Number(day) }
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
