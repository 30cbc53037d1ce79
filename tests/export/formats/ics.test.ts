import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { writeDate } from '../../../src/calendar/write-date.js'
import { ics } from '../../../src/export/formats/ics.js'
import { eraDocument } from '../eras.js'
import { textOf, writtenBy } from '../exported.js'
import { documents, events } from '../exported-samples.js'

const text = textOf(ics, documents)
const calendar = new ICAL.Component(ICAL.parse(text))
const entries = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
const entryOf = (trigger: string) => {
  const { id } = events.find((event) => event.trigger.text === trigger)!
  return entries.find(({ uid }) => uid === `${id}@regesta`)!
}

test('Thunderbird’s parser reads an entry for each event of the years 1 to 9999', () => {
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
  const dated = events.filter(({ when }) => when !== null && !when.edtf.startsWith('-'))
  expect(entries.map(({ uid }) => uid)).toEqual(dated.map(({ id }) => `${id}@regesta`))
  expect(writtenBy(ics, documents).leftOut).toBe(events.length - dated.length)
})

test.each([
  ['opened', '1904-05-04', '1904-05-05'],
  ['bought', '1901-03-01', '1901-04-01'],
  ['carried', '1905-01-01', '1912-01-01'],
  ['left', '1903-10-31', '1903-11-01'],
  ['sailed', '1912-01-01', '1912-01-02'],
])('%s stands on all its days: from %s until before %s', (trigger, start, end) => {
  const entry = entryOf(trigger)
  expect([entry.startDate.toString(), entry.endDate.toString(), entry.startDate.isDate]).toEqual([start, end, true])
})

test.each([
  ['00XX', '0001-01-01', '0100-01-01'],
  ['000X', '0001-01-01', '0010-01-01'],
  ['0000/0005', null, null],
  ['-00XX', null, null],
])('%s begins in AD 1 where it is of our era: %s', (edtf, start, end) => {
  const made = new ICAL.Component(ICAL.parse(textOf(ics, [eraDocument([edtf])]))).getAllSubcomponents('vevent')
  const dates = made.map((component) => new ICAL.Event(component)).map((one) => [one.startDate, one.endDate])
  const written = dates.flat().map(({ year, month, day }) => writeDate({ year, month, day }))
  expect(written).toEqual([start, end].filter((date) => date !== null))
})

test.each([
  ['0079', '79-01-01', 1979],
  ['0099', '99-01-01', 1999],
  ['0100', '100-01-01', 100],
])(
  '%s is read as it stands, and is a day of the last century only for who asks for a Date: docs/export.md says so',
  (edtf, start, year) => {
    const component = new ICAL.Component(ICAL.parse(textOf(ics, [eraDocument([edtf])]))).getFirstSubcomponent('vevent')!
    const { startDate } = new ICAL.Event(component)
    expect(startDate.toString()).toBe(start)
    expect(startDate.toJSDate().getFullYear()).toBe(year)
  },
)

test('texts come back as they were, but for control characters', () => {
  const quotes = entries.map(({ description }) => description.split('\n\n')[0])
  const dated = events.filter(({ when }) => when !== null && !when.edtf.startsWith('-'))
  expect(quotes).toEqual(dated.map(({ quote }) => quote.replace('\u0007', ' ')))
  expect(entryOf('left').summary).toBe('Ada Brandt left: by October 1903')
  expect(entryOf('bought').location).toBe('Lindholm')
})

test('lines end as RFC 5545 says and are at most 75 octets long', () => {
  const lines = text.split('\r\n')
  expect(lines.pop()).toBe('')
  expect(lines.filter((line) => line.includes('\n') || Buffer.byteLength(line) > 75)).toEqual([])
})
