import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Options } from '../../src/model/options.js'
import { extractSource } from '../../src/pipeline.js'
import { defaultOptions } from '../../src/run/settings/default-options.js'
import { sourceOf } from '../../src/run/sources/source-of.js'
import { datesOf } from '../support/dates-of.js'
import { readExpectations } from '../support/read-expectations.js'

const modes = [
  { mode: 'narrative', fixture: 'story', published: null },
  { mode: 'narrative', fixture: 'parts', published: null },
  { mode: 'narrative', fixture: 'blur', published: null },
  { mode: 'narrative', fixture: 'order', published: null },
  { mode: 'news', fixture: 'news', published: '2009-06-04' },
] as const

describe.each(modes)('$fixture', ({ mode, fixture, published }) => {
  const examples = readExpectations(readFileSync(new URL(`./resolve/${fixture}.md`, import.meta.url), 'utf8'))

  test.each(examples)('$text', ({ text, expectations }) => {
    const found = datesOf(text, published, mode).map(({ text, edtf, timex }) => [
      text,
      edtf ?? timex.value,
      timex.mod ?? null,
    ])
    expect(found).toEqual(expectations.map(({ text, value, mod }) => [text, value, mod]))
  })
})

test('a text is read as news where it opens with its date, counts from it, or tells of few years that are not its own', () => {
  const last = (text: string, published: string | null) => datesOf(text, published).at(-1)
  expect(last('Firm closes\n\nJune 4, 2009\n\nThe firm closed on Tuesday.', '2009-06-04')).toMatchObject({
    edtf: '2009-06-02',
    anchor: 'document',
  })
  expect(last('He spoke on Monday and again on Tuesday.', '2009-06-04')).toMatchObject({ edtf: '2009-06-02' })
  expect(last('The bank, founded in 1871, closed on Tuesday.', '2009-06-04')).toMatchObject({ edtf: '2009-06-02' })
  expect(last('He resigned in May.', '2009-06-04')).toMatchObject({ edtf: '2009-05' })
  const story = 'In 1914, 1915 and 1916 they met on Monday, in 1917 on Tuesday.'
  expect(last(story, '2009-06-04')).toMatchObject({ edtf: null })
})

test.each([
  ['its date stands behind its title', 'Firm closes\n\nJune 4, 2009\n\nThe firm closed on Tuesday.'],
  ['its date opens it', 'June 4, 2009\n\nThe firm closed on Tuesday.'],
  ['it speaks of weekdays', 'He spoke on Monday and again on Tuesday.'],
  ['it speaks of one weekday', 'He spoke on Tuesday.'],
  ['it speaks of yesterday', 'Yesterday he spoke. He spoke on Tuesday.'],
])('a weekday counts from the date of the document where %s', (_, text) => {
  expect(datesOf(text, '2009-06-04').at(-1)).toMatchObject({ edtf: '2009-06-02' })
})

test('the date that a document is known to have is no mention of its text', () => {
  const text = 'Firm closes\n\nJune 4, 2009\n\nIt closed in 2008.'
  expect(datesOf(text, '2009-06-04').map(({ text }) => text)).toEqual(['2008'])
  expect(datesOf(text, null).map(({ text }) => text)).toEqual(['June 4, 2009', '2008'])
})

test.each([
  ['He fell in 1961.', 'explicit'],
  ['He came in 1961. In May he left.', 'context'],
  ['He came in 1961. The next year he left.', 'relative'],
])('the last date of "%s" is %s', (text, anchor) => {
  expect(datesOf(text).at(-1)?.anchor).toBe(anchor)
})

test('dates of figures are read in the order that is given, and one of unknown order is reported', () => {
  const text = 'The deed was signed on 5/6/1931.'
  expect(datesIn(text, { dateOrder: 'day-first' })).toEqual([['1931-06-05'], []])
  expect(datesIn(text, { dateOrder: 'month-first' })).toEqual([['1931-05-06'], []])
  expect(datesIn(text, {})).toEqual([['[1931-05-06,1931-06-05]'], ['ambiguous-date']])
  expect(datesOf(text, '1931-06-05')[0]!.edtf).toBe('1931-06-05')
  expect(datesOf(text, '1931-06-04')[0]!.edtf).toBe('[1931-05-06,1931-06-05]')
})

/** The values of a text's dates and the codes of its issues. */
function datesIn(text: string, options: Partial<Options>): [(string | null)[], string[]] {
  const { dates, issues } = extractSource(sourceOf({ id: 'text', text }), { ...defaultOptions, ...options })
  return [dates.map(({ edtf }) => edtf), issues.map(({ code }) => code)]
}

test.each([
  ['a report', 'VELM, Norway, 3 May 2012 (Ostra) - The firm closed on Monday.', '2012-04-30'],
  ['a report with its day in brackets', 'VELM (3 May 2012) -- The firm closed on Monday.', '2012-04-30'],
  ['a report below its headline', 'Firm closes\n\nVELM, 3 May 2012 — It closed on Monday.', '2012-04-30'],
  [
    'an e-mail',
    'From: a@example.org\nDate: Thu, 3 May 2012 10:00:00 +0200\n\nThe firm closed on Monday.',
    '2012-04-30',
  ],
  ['a letter', 'Velm, 3 May 1845\n\nDear Otto,\n\nThe ship left on Friday.', '1845-05-02'],
  ['a page', 'By Anna Holt\nPublished on 3 May 2012\n\nThe firm closed on Monday.', '2012-04-30'],
  ['an entry of a diary', '3 May 2012\n\nWe left.\n\n9 June 2012\n\nThe firm closed on Monday.', '2012-06-04'],
  ['no entry of a chronicle', '3 May 2012\n\nOtto left.\n\n9 June 2012\n\nThe firm closed on Monday.', null],
  ['a sentence that begins with a name', 'Anna Holt, 3 May 2012, was freed on Monday.', null],
  ['a sentence that begins with a day', 'On 3 May 2012 the council met. It left on Monday.', null],
])('a weekday counts from the head of %s', (_, text, edtf) => {
  expect(datesOf(text, null).at(-1)).toMatchObject({ edtf })
})

test('a day that the Julian calendar alone has is there by both', () => {
  expect(datesOf('The envoys left on 29 February 1500.', null)).toMatchObject([
    { edtf: '1500-02', calendar: 'julian', gregorian: '1500-03-10', timex: { value: '1500-02-29' } },
  ])
})
