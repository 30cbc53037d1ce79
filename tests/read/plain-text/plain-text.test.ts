import { describe, expect, it } from 'vitest'
import { outline } from '../../support/outline.js'

const plain = (text: string) => outline(text, 'text/plain')

describe('prose that Markdown would take for something else', () => {
  it.each([
    '1978. It was the coldest winter that Riga had seen.',
    '[14]: text that follows a colon, and is cited nowhere, is a sentence.',
    '# 5 on the list was the Duke.',
    '> quoted by nobody, said Brandt.',
    '* and only then did he speak.',
    '- a dash alone opens no list',
    'A `tick`, a <b>tag</b>, an &amp; and a \\* stay as they are.',
    'Read https://example.org/a_b_c?d=*e* before you sign.',
    '| a | b |',
    '*Starred*, snake_case, __init__ and ~~struck~~ words.',
    '\u0000NUL and \ud800 lone surrogates and 😀 emoji count as they stand.',
  ])('%s', (line) => {
    expect(plain(`The council met.\n\n${line}\n\nNobody came.`)[1]).toBe(`paragraph: ${line}`)
  })
})

describe('paragraphs', () => {
  it.each<[string, string, string[]]>([
    ['end at a blank line', 'It rained.\n\nIt snowed.', ['paragraph: It rained.', 'paragraph: It snowed.']],
    ['end at CRLF lines', 'It rained.\r\n\r\nIt snowed.', ['paragraph: It rained.', 'paragraph: It snowed.']],
    ['end at lone CR lines', 'It rained.\r\rIt snowed.', ['paragraph: It rained.', 'paragraph: It snowed.']],
    [
      'end at a line of white space',
      'It rained.\n \t\u00a0\nIt snowed.',
      ['paragraph: It rained.', 'paragraph: It snowed.'],
    ],
    [
      'lose nothing but white space',
      '\ufeff  It rained,\t\r\n   and hailed.  ',
      ['paragraph wrapped: It rained,⏎and hailed.'],
    ],
    ['end at a divider', 'It rained.\n* * *\nIt snowed.', ['paragraph: It rained.', 'paragraph: It snowed.']],
    ['are absent from an empty text', ' \n\t\r\n', []],
  ])('%s', (_, text, expected) => {
    expect(plain(text)).toEqual(expected)
  })
})

describe('headings', () => {
  const before = 'It rained.\n\n'
  const after = '\n\nIt snowed.'
  it.each<[string, string]>([
    ['Early life', 'Early life'],
    ['THE SIEGE OF RIGA', 'THE SIEGE OF RIGA'],
    ['Exit of the Swedes: 1709–1710', 'Exit of the Swedes: 1709–1710'],
    ['Early life[edit]', 'Early life'],
    ['Early life\n==========', 'Early life'],
    ['Early life\n---', 'Early life'],
    ['== Early life ==', 'Early life'],
    ['2.1 Sources', '2.1 Sources'],
    ['1936', '1936'],
    ['1921–1923', '1921–1923'],
  ])('%j opens the section %j', (heading, name) => {
    const lines = plain(before + heading + after)
    expect(lines).toHaveLength(3)
    expect(lines[1]).toMatch(/^heading: /)
    expect(lines[2]).toBe(`paragraph (${name}): It snowed.`)
  })

  it.each([
    'Main article: History of Riga',
    'Brandt resigned.',
    'He said:',
    'and then nothing',
    'Brandt resigned in May[4]',
    'https://example.org/riga',
    '3',
    '1 3',
    'Nobody has ever given a heading this many words, which is why a line such as this is text',
  ])('%j opens none', (line) => {
    expect(plain(before + line + after)).toEqual([
      'paragraph: It rained.',
      `paragraph: ${line}`,
      'paragraph: It snowed.',
    ])
  })

  it('nest where their level is evident', () => {
    expect(plain('== War ==\n\nIt rained.\n\n=== Siege ===\n\nIt snowed.\n\n== Peace ==\n\nIt cleared.')).toEqual([
      'heading: War',
      'paragraph (War): It rained.',
      'heading (War): Siege',
      'paragraph (War > Siege): It snowed.',
      'heading: Peace',
      'paragraph (Peace): It cleared.',
    ])
  })

  it('stand above a text: neither a last line nor a dateline is one', () => {
    expect(plain('Treaty signed in Riga\n\nMarch 18, 1921\n\nThe treaty was signed.\n\nAnna Brandt')).toEqual([
      'heading: Treaty signed in Riga',
      'paragraph (Treaty signed in Riga): March 18, 1921',
      'paragraph (Treaty signed in Riga): The treaty was signed.',
      'paragraph (Treaty signed in Riga): Anna Brandt',
    ])
  })

  it('do not come by the dozen: a long run of titles is a list', () => {
    expect(
      plain('It rained.\n\nBorn 1928\n\nDied 2017\n\nYears active 47\n\nSpouse none\n\nCareer\n\nIt snowed.'),
    ).toEqual([
      'paragraph: It rained.',
      'item: Born 1928',
      'item: Died 2017',
      'item: Years active 47',
      'item: Spouse none',
      'heading: Career',
      'paragraph (Career): It snowed.',
    ])
  })
})

describe('lists', () => {
  it.each<[string, string[]]>([
    ['These came:\n- Lübeck\n- Rostock', ['paragraph: These came:', 'item: - Lübeck', 'item: - Rostock']],
    ['• Lübeck, which\n  came late\n• Rostock', ['item wrapped: • Lübeck, which⏎came late', 'item: • Rostock']],
    ['1. Lübeck\n2. Rostock', ['item: 1. Lübeck', 'item: 2. Rostock']],
    ['1978. It was cold.\n1979. It was not.', ['paragraph sentences: 1978. It was cold.⏎1979. It was not.']],
    ['He came.\n– Yes, he said.', ['paragraph sentences: He came.⏎– Yes, he said.']],
  ])('%j', (text, expected) => {
    expect(plain(text)).toEqual(expected)
  })
})

describe('notes', () => {
  it.each<[string, string, string[]]>([
    [
      'under a heading',
      'It rained.[1]\n\nReferences\n\n[1] Brandt, Letters.\n[2] Ozols, Diary,\n    p. 4.',
      [
        'paragraph: It rained.[1]',
        'heading: References',
        'note 1 (References): [1] Brandt, Letters.',
        'note 2 wrapped (References): [2] Ozols, Diary,⏎p. 4.',
      ],
    ],
    [
      'under a heading without a blank line',
      'It rained.[1]\n\nNotes:\n1. Brandt, Letters.\n2. Ozols, Diary.',
      [
        'paragraph: It rained.[1]',
        'heading: Notes:',
        'note 1 (Notes:): 1. Brandt, Letters.',
        'note 2 (Notes:): 2. Ozols, Diary.',
      ],
    ],
    [
      'as definitions, wherever they stand',
      'It rained.[^1]\n\n[^1]: Brandt, Letters.\n\nIt snowed.[2]\n\n[2]: https://example.org/diary',
      [
        'paragraph: It rained.[^1]',
        'note 1: [^1]: Brandt, Letters.',
        'paragraph: It snowed.[2]',
        'note 2: [2]: https://example.org/diary',
      ],
    ],
    [
      'as a closing list without a heading',
      'It rained.[1]\nIt snowed.[2]\n\n[1] Brandt, Letters.\n[2] Ozols, Diary.',
      ['paragraph sentences: It rained.[1]⏎It snowed.[2]', 'note 1: [1] Brandt, Letters.', 'note 2: [2] Ozols, Diary.'],
    ],
    [
      'not where a marker opens a line of the story',
      'It rained.\n\n[14] By May it snowed.\n[15] In June it cleared.',
      ['paragraph: It rained.', 'paragraph sentences: [14] By May it snowed.⏎[15] In June it cleared.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(plain(text)).toEqual(expected)
  })
})
