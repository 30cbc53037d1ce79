import { describe, expect, test } from 'vitest'
import { structureReference } from '../../src/cite/references/structure-reference.js'

describe('what a reference says for certain', () => {
  test.each([
    [
      'Lenz, A. B., & Obrist, C. (1999). Harbours of the north. Skarv Press, pp. 12–14. https://doi.org/10.1234/hn.99.',
      {
        authors: ['Lenz, A. B.', 'Obrist, C.'],
        title: 'Harbours of the north',
        year: '1999',
        doi: '10.1234/hn.99',
        pages: '12–14',
      },
    ],
    [
      'Lenz, Anna. "The Quays of Skarv." Harbour Review 12, no. 3 (May 1987): 44–61.',
      { authors: ['Lenz, Anna'], title: 'The Quays of Skarv', year: '1987' },
    ],
    [
      'Lenz, Anna, and C. D. Obrist. *Mills and Rivers*. Skarv: Marr, 1972. ISBN 978-3-16-148410-0.',
      { authors: ['Lenz, Anna', 'Obrist, C. D.'], title: 'Mills and Rivers', year: '1972', isbn: '9783161484100' },
    ],
    [
      'A. van der Vint, “Letters of 1848”, Skarv, 1901, p. 7.',
      { authors: ['van der Vint, A.'], title: 'Letters of 1848', year: '1901', pages: '7' },
    ],
    [
      'Lenz, Anna; Rey, Hugo (2001). "Tides". Retrieved 5 May 2020.',
      { authors: ['Lenz, Anna', 'Rey, Hugo'], title: 'Tides', year: '2001' },
    ],
    ['Obrist, Harbours (1999), p. 3.', { year: '1999', pages: '3' }],
  ])('%s', (text, fields) => {
    expect(structureReference(text)).toEqual(fields)
  })
})

describe('what is not certain is left out', () => {
  test.each([
    [
      'no author of words that may be a body',
      '"Tides" in: Skarv Harbour Board, 1990.',
      { title: 'Tides', year: '1990' },
    ],
    ['no author that may be a body', 'Skarv Board, "Tides", 1990.', { title: 'Tides', year: '1990' }],
    ['no year of two', 'Lenz, Harbours, 1901, reprinted, 1950.', {}],
    ['no year of a subject', 'Lenz, Harbours of 1848.', {}],
    ['no year of a span', 'Lenz, Harbours, 1848–1850.', {}],
    ['no year of a visit', 'Skarv Archive. Accessed 3 May, 2020.', {}],
    ['no ISBN with a wrong digit', 'Lenz, Harbours. ISBN 978-3-16-148410-1.', {}],
    ['no title of two', 'On "Tides" and "Quays".', {}],
    ['no pages of two', 'Lenz, pp. 3–4 and p. 9.', {}],
    ['nothing', 'ibid.', {}],
  ])('%s: %s', (_, text, fields) => {
    expect(structureReference(text)).toEqual(fields)
  })
})
