import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LeadingMarker } from '../../src/model/options.js'
import { segmentText } from '../support/segment-text.js'

/** Each citation as one line: its marker, its sentence, and how it was attached. */
function attach(text: string, leadingMarker: LeadingMarker = 'previous'): string[] {
  const { sentences, citations } = segmentText(text, { leadingMarker })
  return citations.map(({ marker, sentence, placement, scope, rule, status }) => {
    const span = sentence === null ? null : sentences[sentence]!.span
    const owner = span === null ? 'nothing' : text.slice(span.start, span.end).replaceAll('\n', ' ')
    return `${marker} → ${owner} (${placement}, ${scope}, ${rule}, ${status})`
  })
}

describe('whose citation is it?', () => {
  test.each<[string, string, string[]]>([
    [
      'after the full stop: the sentence before',
      'It ended.[14] It began.',
      ['[14] → It ended. (trailing, sentence, after-full-stop, attached)'],
    ],
    [
      'a stack belongs together',
      'It ended.[5][6] [7] It began.',
      [5, 6, 7].map((label) => `[${label}] → It ended. (trailing, sentence, after-full-stop, attached)`),
    ],
    [
      "at the next line's start: the sentence before",
      'It ended.\n[14] It began.',
      ['[14] → It ended. (leading, sentence, line-start-belongs-to-previous, attached)'],
    ],
    [
      'on a line of its own: the sentence before',
      'It ended.\n[14]\nIt began.',
      ['[14] → It ended. (trailing, sentence, own-line-belongs-to-previous, attached)'],
    ],
    [
      "at the next paragraph's start: the sentence before",
      'It ended in spring.\n\n[14] It began in autumn.',
      ['[14] → It ended in spring. (leading, sentence, paragraph-start-belongs-to-previous, attached)'],
    ],
    [
      'before the full stop: its sentence',
      'It ended [14]. It began.',
      ['[14] → It ended [14]. (trailing, sentence, before-full-stop, attached)'],
    ],
    [
      'after a comma, semicolon or colon: the clauses before it',
      'Assad resigned,[26] Iraq did not;[27] it stayed.[28]',
      [
        '[26] → Assad resigned,[26] Iraq did not;[27] it stayed. (inner, clause, after-punctuation, attached)',
        '[27] → Assad resigned,[26] Iraq did not;[27] it stayed. (inner, clause, after-punctuation, attached)',
        '[28] → Assad resigned,[26] Iraq did not;[27] it stayed. (trailing, sentence, after-full-stop, attached)',
      ],
    ],
    [
      'after a word inside the sentence: the clauses before it',
      'Assad[26] stayed in office.',
      ['[26] → Assad[26] stayed in office. (inner, clause, after-word, attached)'],
    ],
    [
      'at the start of a wrapped line amid a sentence: the clauses before it',
      'The president of the country,\n[26] who stayed in office, was Assad.',
      [
        '[26] → The president of the country, [26] who stayed in office, was Assad. (inner, clause, after-punctuation, attached)',
      ],
    ],
    [
      'the first thing in the document: nothing',
      '[14] It began.',
      ['[14] → nothing (leading, sentence, first-in-document, orphan)'],
    ],
    [
      'after a heading: nothing',
      'Early life\n\n[14] She was born in 1901.',
      ['[14] → nothing (leading, sentence, after-heading, orphan)'],
    ],
    [
      'at the end of a text without a full stop: that text',
      'Odessa, Ukraine (1990)[14]\nBasra, Iraq (1991)[15]',
      [
        '[14] → Odessa, Ukraine (1990) (trailing, sentence, after-text-without-stop, attached)',
        '[15] → Basra, Iraq (1991) (trailing, sentence, after-text-without-stop, attached)',
      ],
    ],
    [
      'used as a noun: its own sentence',
      'It ended. [14] shows that it began. See [15], too.',
      [
        '[14] → shows that it began. (leading, sentence, used-as-noun, attached)',
        '[15] → See [15], too. (inner, clause, used-as-noun, attached)',
      ],
    ],
    [
      'before an entry of a list of references: nothing',
      'It ended.[1]\n\nReferences\n\n[1] Klein, Anna (1990). Letters.',
      [
        '[1] → It ended. (trailing, sentence, after-full-stop, attached)',
        '[1] → nothing (leading, sentence, reference-entry, orphan)',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(attach(text)).toEqual(expected)
  })
})

/** A row of `owners.md`, and those below it that have no text of their own. */
interface Row {
  readonly text: string
  readonly readAs: string
  readonly citations: string[]
}

function readRows(): Row[] {
  const rows: Row[] = []
  const lines = readFileSync('tests/cite/owners.md', 'utf8').split('\n')
  for (const line of lines.filter((line) => line.startsWith('|')).slice(2)) {
    const [, text = '', readAs = '', citation = ''] = line.split('|').map((cell) => cell.trim())
    if (text !== '') rows.push({ text: text.replaceAll('⏎', '\n'), readAs, citations: [] })
    rows.at(-1)!.citations.push(citation)
  }
  return rows
}

test.each(readRows())('$text', ({ text, readAs, citations }) => {
  const leadingMarker = (['own', 'both'] as const).find((option) => readAs.split(' ').includes(option)) ?? 'previous'
  const mediaType = (['markdown', 'html'] as const).find((type) => readAs.split(' ').includes(type)) ?? 'plain'
  const found = segmentText(text, { leadingMarker }, `text/${mediaType}`).citations
  expect(
    found.map(({ marker, sentence, placement, scope, rule, status }) => {
      return `${marker} → ${sentence === null ? 'nothing' : sentence + 1} (${placement}, ${scope}, ${rule}, ${status})`
    }),
  ).toEqual(citations)
})

describe('numbers that skip first uses show that text is missing', () => {
  const statuses = (text: string) => segmentText(text).citations.map(({ marker, status }) => `${marker} ${status}`)

  test.each<[string, string, string[]]>([
    ['a gap at a line', 'One.[27] Two.\n[30] Three.', ['[27] attached', '[30] assumed']],
    ['all of the stack', 'One.[27] Two.\n[30][31] Three.', ['[27] attached', '[30] assumed', '[31] assumed']],
    ['no gap', 'One.[27] Two.\n[28] Three.', ['[27] attached', '[28] attached']],
    ['a used number again', 'One.[27] Two.\n[3] Three.', ['[27] attached', '[3] attached']],
    ['the first of an excerpt', 'One.\n[30] Two.', ['[30] attached']],
    ['a gap of notes', 'One.[27] Two.\n[note 30] Three.', ['[27] attached', '[note 30] attached']],
    [
      'a gap behind a number that is used again',
      'One.[27] Two.[2] Three.\n[29] Four.',
      ['[27] attached', '[2] attached', '[29] assumed'],
    ],
    ['a gap at the start of a paragraph', 'One.[27] Two.\n\n[30] Three.', ['[27] attached', '[30] assumed']],
    ['a gap where the marker touches its text', 'One.[27] Two.[30] Three.', ['[27] attached', '[30] attached']],
    [
      'a list counts its numbers',
      'One.[27] Two.[28–29] Three.\n[30] Four.',
      ['[27] attached', '[28–29] attached', '[30] attached'],
    ],
  ])('%s', (_, text, expected) => {
    expect(statuses(text)).toEqual(expected)
  })
})

describe('the option leadingMarker', () => {
  const text = 'It ended.\n[14] It began.[15]\n[16]'

  test('own: a marker at the start of a line belongs to the sentence behind it', () => {
    expect(attach(text, 'own')).toEqual([
      '[14] → It began. (leading, sentence, line-start-belongs-to-own, attached)',
      '[15] → It began. (trailing, sentence, after-full-stop, attached)',
      '[16] → It began. (trailing, sentence, own-line-belongs-to-previous, attached)',
    ])
  })

  test('both: it has a citation for either sentence', () => {
    expect(attach(text, 'both').slice(0, 2)).toEqual([
      '[14] → It ended. (leading, sentence, line-start-belongs-to-previous, attached)',
      '[14] → It began. (leading, sentence, line-start-belongs-to-own, attached)',
    ])
  })

  test('own: even the first of a document belongs to something', () => {
    expect(attach('[14] It began.', 'own')).toEqual([
      '[14] → It began. (leading, sentence, paragraph-start-belongs-to-own, attached)',
    ])
  })
})

test('an orphan is reported, the label of a reference is not', () => {
  const { issues } = segmentText('[14] It began.[1]\n\nReferences\n\n[1] Klein, Anna (1990). Letters.')
  expect(issues).toEqual([
    {
      code: 'orphan-marker',
      severity: 'warning',
      message: 'Unexpected marker [14] at the start of the document, expected a sentence before it',
      start: 0,
      end: 4,
      line: 1,
      column: 1,
    },
  ])
})

test('an orphan behind a heading is reported as one', () => {
  const { issues } = segmentText('# Life\n\n[14] It began.', {}, 'text/markdown')
  expect(issues).toMatchObject([
    { message: 'Unexpected marker [14] behind a heading, expected a sentence before it', start: 8, end: 12 },
  ])
})

test('every marker that is put into a text is among its citations, and is attached or an issue', () => {
  const marker = fc.constantFrom(
    '[14]',
    '[5, 6]',
    '[5–7]',
    '[note 1]',
    '[nb 2]',
    '[^1]',
    '[when?]',
    '[citation needed]',
  )
  const piece = fc.constantFrom(
    'The fort fell',
    ' in 1961',
    ', and',
    ' “Basra”',
    '.',
    ' (see)',
    '. He',
    '\n',
    '\n\n',
    ' J. F. Braun',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, marker), { maxLength: 30 }), (parts) => {
      const text = parts.join('')
      const { citations, issues } = segmentText(text)
      let at = 0
      for (const part of parts) {
        if (part.startsWith('[')) {
          const found = citations.find(({ start, end }) => start === at && end === at + part.length)
          expect(found?.marker).toBe(part)
          const explained =
            found!.sentence !== null ||
            found!.rule === 'reference-entry' ||
            issues.some(({ code, start }) => code === 'orphan-marker' && start === at)
          expect(explained).toBe(true)
        }
        at += part.length
      }
    }),
    { seed: 14, numRuns: 1_000 },
  )
})

test('a marker may have labels without number', () => {
  const { citations } = segmentText(`It ended.[${'1, '.repeat(200_000)}2] It began.`, { leadingMarker: 'previous' })
  expect(citations).toMatchObject([{ labels: expect.objectContaining({ length: 200_001 }) }])
})
