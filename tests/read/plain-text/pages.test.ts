import { describe, expect, it } from 'vitest'
import { read } from '../../../src/read/read.js'
import { contextOf } from '../../support/outline.js'

const readingOf = (text: string) => {
  const context = contextOf(text, 'text/plain')
  const blocks = read(context).blocks.map(({ kind, label, prose }) =>
    [kind, label, prose.text.replaceAll('\n', ' ')].filter(Boolean).join(': '),
  )
  return { blocks, codes: context.issues.map(({ code }) => code) }
}

describe('page furniture', () => {
  const page = (number: number) =>
    `The army of year ${number} came\nto the river in the spring\nand stood there for a month.\nNothing was done. The general\nwrote that he was on the\n\n${number}\n\nroad. He had no guns, he said.\n`

  it('is left out where numbers rise amid sentences, and reported', () => {
    const { blocks, codes } = readingOf([7, 8, 9].map(page).join('\n'))
    expect(blocks).toHaveLength(3)
    expect(blocks[1]).toBe(
      'paragraph: The army of year 8 came to the river in the spring and stood there for a month. Nothing was done. The general wrote that he was on the road. He had no guns, he said.',
    )
    expect(codes).toEqual(['page-furniture'])
  })

  it('is known between two halves of a sentence, were it the only one', () => {
    expect(readingOf('The camp was\n\nB/1990/7\nPage 12\n\nclosed in April.').blocks).toEqual([
      'paragraph: The camp was closed in April.',
    ])
  })

  it.each([
    ['a number between whole sentences', 'It rained in the town.\n\n12\n\nIt snowed in the town.', 3],
    [
      'numbers of chapters, which break no sentence',
      [1, 2, 3].map((at) => `${at}\n\nIt rained.\n\nIt snowed.\n\nIt froze.\n\nIt thawed.\n\nIt cleared.`).join('\n\n'),
      18,
    ],
  ])('is not %s', (_, text, count) => {
    const { blocks, codes } = readingOf(text)
    expect(blocks).toHaveLength(count)
    expect(codes).toEqual([])
  })
})

describe('pages that form feeds end', () => {
  it.each([
    ['a year and its stop', 'in 1815.2 Otto left', true],
    ['a year and a comma', 'in 1815,2 when Otto left', true],
    ['a bracket and its stop', 'with him (in 1815).2 Otto left', true],
    ['a page and its stop', 'and read p. 12.2 Otto left', true],
    ['a number that it is a decimal of', 'by 1815.2 tons', false],
    ['a number in German', 'by 1815,2 tons', false],
    ['a section', 'by section 12.2 He left', false],
    ['a part of a number', 'the sum of 3,815.2 He left', false],
  ])('have notes that figures behind %s refer to: %s', (_, words, isUsed) => {
    const text = `The guns came over the pass ${words} the town and he was on the\n\n2 Brandt, Letters, p. 3.\n\fway home.\n`
    expect(readingOf(text).blocks.includes('note: 2: 2 Brandt, Letters, p. 3.')).toBe(isUsed)
  })

  it('have heads that are known by their number and their capitals', () => {
    const text = 'The king was on the\n\n\f12 HISTORY OF NORVIA\n\nway home. Nobody came.\n'
    expect(readingOf(text).blocks).toEqual(['paragraph: The king was on the way home. Nobody came.'])
  })

  it('have heads that are known though notes stand between the halves of a sentence', () => {
    const page = (number: number) =>
      `The army of the year came\nto the river in the spring.${number}\nNothing was done then.\nThe general stood by the\n\n${number} Brandt, Letters, p. 3.\n\nLETTERS OF A KING\n\nroad. He had no guns.\n`
    const { blocks } = readingOf([1, 2, 3].map(page).join(''))
    expect(blocks.filter((block) => /LETTERS/.test(block))).toEqual([])
    expect(blocks.filter((block) => block.startsWith('note: '))).toHaveLength(3)
  })

  it('break no paragraph, and end with notes', () => {
    const text =
      'The king wrote.4 He was on the\n\n4 Brandt, Letters, p. 3.\n\fway home. Nobody came.5\n\n5 Ozols, Diary.\n\f'
    expect(readingOf(text).blocks).toEqual([
      'paragraph: The king wrote.4 He was on the way home. Nobody came.5',
      'note: 4: 4 Brandt, Letters, p. 3.',
      'note: 5: 5 Ozols, Diary.',
    ])
  })
})

describe('typed books', () => {
  it('have a head, a licence, pictures and marks of emphasis around their words', () => {
    const text =
      'Title: The Siege\n\n*** START OF THE PROJECT GUTENBERG EBOOK THE SIEGE ***\n\nThe _Vasa_ sank.\n\n[Illustration: The\nwreck.]\n\n*** END OF THE PROJECT GUTENBERG EBOOK THE SIEGE ***\n\nDonate.'
    expect(readingOf(text)).toEqual({
      blocks: ['paragraph: The Vasa sank.'],
      codes: ['gutenberg', 'gutenberg', 'picture'],
    })
    expect(read(contextOf(text, 'text/plain')).title).toBe('The Siege')
  })
})
