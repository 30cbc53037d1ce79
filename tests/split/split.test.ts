import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { segmentText } from '../support/segment-text.js'

const sentencesOf = (text: string) => segmentText(text).sentences.map(({ span }) => text.slice(span.start, span.end))

describe('sentences stand in lines or across them', () => {
  test.each<[string, string, string[]]>([
    [
      'one a line',
      'The fort fell in 1961.\nIt was rebuilt by Dr. Klein.\nNobody came.',
      ['The fort fell in 1961.', 'It was rebuilt by Dr. Klein.', 'Nobody came.'],
    ],
    [
      'wrapped, also behind an abbreviation',
      'The fort on the river fell in 1961, and the town was rebuilt by Dr.\nKlein and his sons, who came from the north. It took them ten long\nyears. Nobody helped.',
      [
        'The fort on the river fell in 1961, and the town was rebuilt by Dr.\nKlein and his sons, who came from the north.',
        'It took them ten long\nyears.',
        'Nobody helped.',
      ],
    ],
    [
      'an opening quotation mark that never closes',
      'The charter called for "close unity and trade.\nIt failed. "Nobody" came.\nThe end came in 1961.',
      ['The charter called for "close unity and trade.', 'It failed.', '"Nobody" came.', 'The end came in 1961.'],
    ],
    ['entries without a full stop', 'salt\niron and tin\nwool, cloth', ['salt', 'iron and tin', 'wool, cloth']],
    [
      'a heading',
      'Early life\n\nShe was born in 1901. She wrote.',
      ['Early life', 'She was born in 1901.', 'She wrote.'],
    ],
    ['Windows line endings', 'It fell.\r\nIt rose.\r\nIt stood.', ['It fell.', 'It rose.', 'It stood.']],
  ])('%s', (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected)
  })
})

describe('markers belong to the text of no sentence at its end or start', () => {
  test.each<[string, string[]]>([
    ['It ended in 1961.[14] In 1978 it began.', ['It ended in 1961.', 'In 1978 it began.']],
    ['It ended in 1961.[14]In 1978 it began.', ['It ended in 1961.', 'In 1978 it began.']],
    ['It ended in 1961.\n[14] In 1978 it began.', ['It ended in 1961.', 'In 1978 it began.']],
    ['It ended in 1961. [14] [15]\nIn 1978 it began.', ['It ended in 1961.', 'In 1978 it began.']],
    ['It ended in 1961[14]. In 1978 it began.', ['It ended in 1961[14].', 'In 1978 it began.']],
    ['Assad resigned,[26] Iraq remained.', ['Assad resigned,[26] Iraq remained.']],
    ['He moved to the U.S.[3] Army life suited him.', ['He moved to the U.S.', 'Army life suited him.']],
    ['He came on Jan.[3] 5 and left.', ['He came on Jan.[3] 5 and left.']],
    ['It ended.[1]: 23 Then it began.[2]', ['It ended.', 'Then it began.']],
    ['“It ended.”[1] It began.', ['“It ended.”', 'It began.']],
    ['It ended. [14] shows that it began.', ['It ended.', 'shows that it began.']],
  ])('%s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected)
  })
})

const noise = fc.string({
  unit: fc.constantFrom(
    ...[
      'A',
      'b',
      'word ',
      'Dr.',
      ' ',
      '. ',
      '.',
      '! ',
      '?',
      '"',
      '“',
      '”',
      '(',
      ')',
      '[1]',
      '[a]',
      '[',
      ']',
      '1',
      '2) ',
    ],
    ...[
      '\n',
      '\n\n',
      '\r\n',
      ', ',
      'U.S. ',
      '…',
      '. . . ',
      '¹',
      '[note 1]',
      '[when?]',
      ': 23',
      '• ',
      'The ',
      '😀',
      '1961',
    ],
  ),
  maxLength: 60,
})

const sentence = fc
  .tuple(
    fc.constantFrom('The fort', 'Dr. Klein', 'Anna (a nun)', '“The Sun”', 'The U.S. Army', 'J. F. Braun'),
    fc.constantFrom('fell in', 'left on Jan. 5,', 'was sold for $5.50 in', 'met Gen. Assad in'),
    fc.constantFrom('1961', 'Basra', 'St. Petersburg', 'the 1970s'),
    fc.constantFrom('.', '!', '?', '."', '…', '.)'),
  )
  .map(([subject, verb, object, stop]) => `${subject} ${verb} ${object}${stop}`)
const marker = fc.constantFrom(
  '[14]',
  '[5][6]',
  '[5, 6]',
  '[a]',
  '[note 1]',
  '[^1]',
  '¹²',
  '[citation needed]',
  '[1]:23',
)

describe('sentences of any text', () => {
  test('do not overlap, are in order, and hold every character that is neither white space nor marker', () => {
    fc.assert(
      fc.property(noise, (text) => {
        const { sentences, citations } = segmentText(text)
        const covered = new Uint8Array(text.length)
        let reached = 0
        for (const { span } of sentences) {
          expect(span.start).toBeGreaterThanOrEqual(reached)
          expect(span.end).toBeGreaterThan(span.start)
          reached = span.end
          covered.fill(1, span.start, span.end)
        }
        for (const { start, end } of citations) covered.fill(1, start, end)
        const lost = [...text].filter((_, at) => covered[at] === 0 && /[\p{L}\p{N}]/u.test(text[at]!))
        const locators = citations.map(({ locator = '' }) => locator).join('')
        expect(lost.filter((character) => !locators.includes(character))).toEqual([])
      }),
      { seed: 14, numRuns: 1_000 },
    )
  })

  test('stay as they are where a marker is put behind one', () => {
    const parts = fc.array(fc.tuple(sentence, fc.option(marker, { nil: '' })), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(parts, fc.constantFrom(' ', '\n'), fc.boolean(), (pairs, space, before) => {
        const bare = pairs.map(([text]) => text).join(space)
        const marked = pairs.map(([text, mark]) => (before && mark !== '' ? `${text}${space}${mark}` : text + mark))
        expect(sentencesOf(marked.join(space))).toEqual(sentencesOf(bare))
      }),
      { seed: 14, numRuns: 500 },
    )
  })
})
