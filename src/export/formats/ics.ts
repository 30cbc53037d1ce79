import { addDays } from '../../calendar/add-days.js'
import type { CivilDate } from '../../calendar/civil-date.js'
import type { EventRecord } from '../../model/event.js'
import { beginningOf } from '../beginning-of.js'
import type { ExportFormat } from '../export-format.js'
import { describeSource, describeWhen, summarizeEvent } from '../summarize-event.js'
import { writeOneFile } from '../write-one-file.js'

/** An iCalendar file (RFC 5545): an all-day entry a dated event of the years 1 to 9999, which is all that it can say. */
export const ics: ExportFormat = {
  name: 'ics',
  summary: 'iCalendar, for calendars',
  file: 'regesta.ics',
  kind: 'text',
  needsSources: false,
  reason: 'without a date of the years 1 to 9999',
  open: () =>
    writeOneFile({
      file: 'regesta.ics',
      head: folded(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Regesta//Regesta//EN', 'CALSCALE:GREGORIAN']),
      tail: folded(['END:VCALENDAR']),
      partsOf: ({ events }) => events.flatMap((event) => calendarEntry(event) ?? []),
      leftOutOf: ({ events }, entries) => events.length - entries.length,
    }),
}

/** The entry of an event. An open end is left open: the entry stands on the one day that is known. */
function calendarEntry(event: EventRecord): string | null {
  const first = civilDayOf(event.when && (beginningOf(event.when) ?? event.when.latest))
  const last = civilDayOf(event.when?.latest ?? event.when?.earliest)
  if (first === null || last === null) return null
  const places = event.places.map(({ name }) => name).join(', ')
  return folded([
    'BEGIN:VEVENT',
    `UID:${event.id}@regesta`,
    // RFC 5545 asks for the moment of making; records know no clock, so that the same input gives the same bytes.
    'DTSTAMP:19700101T000000Z',
    `DTSTART;VALUE=DATE:${compact(first)}`,
    ...(last.year === 9999 && last.month === 12 && last.day === 31
      ? []
      : [`DTEND;VALUE=DATE:${compact(addDays(last, 1))}`]),
    `SUMMARY:${escapeText(`${summarizeEvent(event)}: ${describeWhen(event)}`)}`,
    `DESCRIPTION:${escapeText(`${event.quote}\n\n${describeSource(event)}`)}`,
    ...(places === '' ? [] : [`LOCATION:${escapeText(places)}`]),
    `CATEGORIES:${escapeText(event.trigger.lemma)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ])
}

function civilDayOf(bound: string | null | undefined): CivilDate | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(bound ?? '')
  if (match === null || match[1] === '0000') return null
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
}

function compact({ year, month, day }: CivilDate): string {
  return `${year}`.padStart(4, '0') + `${month}`.padStart(2, '0') + `${day}`.padStart(2, '0')
}

/** A TEXT value (RFC 5545, 3.3.11), without the control characters that it may not hold. */
function escapeText(text: string): string {
  const lines = text.replace(/\r\n|\r/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ')
  return lines.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')
}

const folded = (lines: readonly string[]) => lines.map(foldLine).join('')

/** A content line with its end, folded to at most 75 octets a line (RFC 5545, 3.1) without cutting a character. */
function foldLine(line: string): string {
  const parts: string[] = []
  let [part, size] = ['', 0]
  for (const character of line) {
    const octets = Buffer.byteLength(character)
    if (size + octets > 75) {
      parts.push(part)
      ;[part, size] = [' ', 1]
    }
    part += character
    size += octets
  }
  return `${[...parts, part].join('\r\n')}\r\n`
}
