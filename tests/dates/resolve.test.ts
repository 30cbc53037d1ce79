import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { datesOf } from '../support/dates-of.js'
import { readExpectations } from '../support/read-expectations.js'

const modes = [
  { mode: 'narrative', fixture: 'story', published: null },
  { mode: 'narrative', fixture: 'parts', published: null },
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

test('a text is read as news where it opens with its date or speaks of weekdays more than of years', () => {
  const last = (text: string, published: string | null) => datesOf(text, published).at(-1)
  expect(last('Firm closes\n\nJune 4, 2009\n\nThe firm closed on Tuesday.', '2009-06-04')).toMatchObject({
    edtf: '2009-06-02',
    anchor: 'document',
  })
  expect(last('He spoke on Monday and again on Tuesday.', '2009-06-04')).toMatchObject({ edtf: '2009-06-02' })
  expect(last('In 1914 they met on Monday, in 1915 on Tuesday.', '2009-06-04')).toMatchObject({ edtf: null })
})

const news = 'He spoke on Monday and again on Tuesday.'

test.each([
  [
    'its date stands behind its title',
    'Firm closes\n\nJune 4, 2009\n\nThe firm closed on Tuesday.',
    '2009-06-04',
    '2009-06-02',
  ],
  [
    'its date stands behind its title, and nobody said when it was published',
    'Firm closes\n\nJune 4, 2009.\n\nThe firm closed on Tuesday.',
    null,
    '2009-06-02',
  ],
  [
    'the date behind its title is another',
    'Firm closes\n\nJune 3, 2009\n\nThe firm closed on Tuesday.',
    '2009-06-04',
    null,
  ],
  [
    'the date behind its title has words beside it',
    'Firm closes\n\nOn June 4, 2009\n\nThe firm closed on Tuesday.',
    '2009-06-04',
    null,
  ],
  [
    'the date behind its title has words behind it',
    'Firm closes\n\nJune 4, 2009 came\n\nThe firm closed on Tuesday.',
    '2009-06-04',
    null,
  ],
  [
    'the date behind its title has another beside it',
    'Firm closes\n\nJune 4, 2009, June 5, 2009\n\nThe firm closed on Tuesday.',
    '2009-06-04',
    null,
  ],
  [
    'the date behind its title has no day',
    'Firm closes\n\nJune 2009\n\nThe firm closed on Tuesday.',
    '2009-06-04',
    null,
  ],
  ['its date opens it', 'June 4, 2009\n\nThe firm closed on Tuesday.', '2009-06-04', '2009-06-02'],
  [
    'its date opens it, and nobody said when it was published',
    'June 4, 2009\n\nThe firm closed on Tuesday.',
    null,
    null,
  ],
  [
    'its date stands in the fourth paragraph',
    'Firm\n\nIt closes.\n\nBy A. B.\n\nJune 4, 2009\n\nThe firm closed on Tuesday.',
    '2009-06-04',
    '2009-06-02',
  ],
  [
    'its date stands in the fifth paragraph',
    'Firm\n\nIt closes.\n\nBy A. B.\n\nMore.\n\nJune 4, 2009\n\nThe firm closed on Tuesday.',
    '2009-06-04',
    null,
  ],
  ['it speaks of weekdays', news, '2009-06-04', '2009-06-02'],
  ['it speaks of weekdays, published in a month', news, '2009-06', null],
  ['it speaks of one weekday', 'He spoke on Tuesday.', '2009-06-04', null],
  ['it speaks of as many years', 'In 1914 and 1915 he spoke. He spoke on Monday and on Tuesday.', '2009-06-04', null],
  ['it speaks of yesterday', 'Yesterday he spoke. He spoke on Tuesday.', '2009-06-04', '2009-06-02'],
  ['it speaks of yesterday morning', 'Yesterday morning he spoke. He spoke on Tuesday.', '2009-06-04', null],
])('a text where %s', (_, text, published, edtf) => {
  expect(datesOf(text, published).at(-1)).toMatchObject({ edtf })
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
