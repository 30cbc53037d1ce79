import { describe, expect, test } from 'vitest'
import { readBibliography } from '../../src/bibliography/read-bibliography.js'

const factsOf = (text: string) =>
  readBibliography(text, 'works.bib').entries.map(({ key, reference }) => {
    const { start, end, text: slice, ...facts } = reference
    expect(text.slice(start, end)).toBe(slice)
    return { key, ...facts }
  })

describe('BibTeX is read', () => {
  test('with its forms of values, names and letters', () => {
    const text = `A remark @ nobody reads.
@string{skp = "Skarv Press"}
@Book{lenz1960, author = {Lenz, Anna and Hugo van der Rey and {Skarv Board} and others},
  title = {The {Harbours} of Sk{\\aa}ne \\& {\\"O}land}, year = 1960, publisher = skp # ", Oslo", isbn = {978-3-16-148410-0}}
@article(obrist99, title = "Quays, {Mills}", date = "1999-04", pages = {12--14}, doi = {https://doi.org/10.1234/q.9}, url = {https://example.org/q})
@comment{nothing}
`
    expect(factsOf(text)).toEqual([
      {
        key: 'lenz1960',
        authors: ['Lenz, Anna', 'van der Rey, Hugo', 'Skarv Board'],
        title: 'The Harbours of Skåne & Öland',
        year: '1960',
        isbn: '9783161484100',
        type: 'book',
        file: 'works.bib',
      },
      {
        key: 'obrist99',
        title: 'Quays, Mills',
        year: '1999',
        pages: '12–14',
        doi: '10.1234/q.9',
        urls: ['https://example.org/q'],
        type: 'article-journal',
        file: 'works.bib',
      },
    ])
  })

  test('an entry that is not closed is a fault, and those around it are read', () => {
    const text = '@book{a, title = {One}}\n@book{b, title = {Two\n@book{c, title = {Three}}\n'
    const { entries, faults } = readBibliography(text, 'works.bib')
    expect(entries.map(({ key }) => key)).toEqual(['a', 'c'])
    expect(faults).toEqual([
      {
        code: 'bibliography-malformed',
        message: 'works.bib, line 2: Unexpected end of an entry of BibTeX, expected its brace',
      },
    ])
  })

  test('the time for broken entries grows with their number alone', () => {
    const { faults } = readBibliography('@a{'.repeat(100_000) + '\n@a{b'.repeat(100_000), 'works.bib')
    expect(faults).toHaveLength(20)
  })
})

describe('CSL-JSON is read', () => {
  test('item by item, and one that is malformed is a fault', () => {
    const text = JSON.stringify([
      {
        id: 'lenz',
        type: 'book',
        title: 'Quays [of] {Skarv}',
        author: [{ family: 'Lenz', given: 'A.' }],
        issued: { 'date-parts': [[1960, 5]] },
      },
      { id: 'rey', title: 7 },
      { id: 12, author: [{ literal: 'Skarv Board' }], issued: { raw: 'May 1971' }, page: 3 },
    ])
    expect(factsOf(text)).toEqual([
      {
        key: 'lenz',
        authors: ['Lenz, A.'],
        title: 'Quays [of] {Skarv}',
        year: '1960',
        type: 'book',
        file: 'works.bib',
      },
      { key: '12', authors: ['Skarv Board'], year: '1971', pages: '3', file: 'works.bib' },
    ])
    expect(readBibliography(text, 'works.json').faults).toMatchObject([{ code: 'bibliography-malformed' }])
  })

  test.each([
    ['broken JSON', '[{"id": "a"'],
    ['other text', 'The quay fell.'],
  ])('%s is a fault', (_, text) => {
    expect(readBibliography(text, 'works').faults).toMatchObject([{ code: 'bibliography-malformed' }])
  })
})

test.each([
  ['1960', '1960'],
  ['1960/', '1960'],
  ['1960~', '1960'],
  ['-0043', '-0043'],
  ['{March 1960}', '1960'],
  ['156X', undefined],
  ['forthcoming', undefined],
])('the date %s of an entry is of the year %s', (date, year) => {
  expect(readBibliography(`@book{a, title = {T}, date = {${date}}}`, 'works.bib').entries[0]?.reference.year).toBe(year)
})
