import { describe, expect, it } from 'vitest'
import { read } from '../../src/read/read.js'
import { contextOf } from '../support/outline.js'

const readingOf = (text: string) => {
  const context = contextOf(text, 'text/plain')
  const { blocks } = read(context)
  return { text: blocks.map(({ prose }) => prose.text).join('¶'), issues: context.issues }
}

describe('a word that a line breaks', () => {
  it.each([
    ['is joined', 'The fort was sur-\nrendered.', 'The fort was surrendered.'],
    ['is joined where a soft hyphen breaks it', 'It fell in De\u00ad\ncember.', 'It fell in December.'],
    ['is joined as some scans break it', 'It fell in De¬\ncember.', 'It fell in December.'],
    [
      'keeps the hyphen of a compound',
      'The well-\nknown mill and the anti-\nwar league.',
      'The well-known mill and the anti-war league.',
    ],
    [
      'keeps it where the document has it so',
      'The out-law fled. An out-\nlaw came.',
      'The out-law fled. An out-law came.',
    ],
    ['grows together with what fuses', 'He over-\nthrew the king.', 'He overthrew the king.'],
    ['keeps it before a capital', 'The North-\nWest rose.', 'The North-West rose.'],
    ['keeps it between figures', 'In 1914-\n18 it rose.', 'In 1914-18 it rose.'],
    ['is none before a dash', 'It rose --\nand fell.', 'It rose --\nand fell.'],
    ['is none where the rest comes later', 'The pre-\nand post-war years.', 'The pre-\nand post-war years.'],
  ])('%s', (_, text, expected) => {
    expect(readingOf(text).text).toBe(expected)
  })

  it('is reported, once for all of a document', () => {
    expect(readingOf('It was sur-\nrendered in De-\ncember.').issues).toMatchObject([
      { code: 'broken-words', severity: 'info', message: 'Joined 2 words that lines break', start: 7, end: 20 },
    ])
  })
})
