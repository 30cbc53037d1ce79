import { expect, test } from 'vitest'
import { timespanOf } from '../../src/export/timespan-of.js'
import type { EventRecord } from '../../src/model/event.js'

const spanOf = (edtf: string, earliest: string | null, latest: string | null) =>
  timespanOf({ when: { edtf, earliest, latest } } as EventRecord)

test.each([
  ['1901-03', '1901-03-01', '1901-03-31', { start: { in: '1901-03' } }],
  ['-0043~', '-0043-01-01', '-0043-12-31', { start: { in: '-0043~' } }],
  ['1905/1911-05-02', '1905-01-01', '1911-05-02', { start: { in: '1905' }, end: { in: '1911-05-02' } }],
  ['../1903-10', null, '1903-10-31', { start: { latest: '1903-10' }, end: { latest: '1903-10' } }],
  ['1912/..', '1912-01-01', null, { start: { in: '1912' }, end: { earliest: '1912' } }],
  ['192X', '1920-01-01', '1929-12-31', { start: { earliest: '1920-01-01', latest: '1929-12-31' } }],
  ['1817-23', '1817-09-01', '1817-11-30', { start: { earliest: '1817-09-01', latest: '1817-11-30' } }],
  ['../192X', null, '1929-12-31', { start: { latest: '1929-12-31' } }],
  ['[1812,1813]', '1812-01-01', '1813-12-31', { start: { earliest: '1812-01-01', latest: '1813-12-31' } }],
])('%s is between %s and %s: %j', (edtf, earliest, latest, span) => {
  expect(spanOf(edtf, earliest, latest)).toEqual(span)
})

test('what is undated has none', () => expect(timespanOf({ when: null } as EventRecord)).toBeNull())
