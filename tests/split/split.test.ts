import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFixture } from '../support/read-fixture.js'
import { segmentText } from '../support/segment-text.js'
import { parseBars } from './parse-bars.js'

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

test.each(
  ['boundaries', 'hard-sentences'].flatMap((name) => readFixture(`tests/split/${name}.md`).always.map(parseBars)),
)('$text', ({ text, sentences }) => {
  expect(sentencesOf(text)).toEqual(sentences)
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
    ['It ended. [14] the war began.', ['It ended. [14] the war began.']],
    ['It ended.[14] shows that it began.', ['It ended.[14] shows that it began.']],
    ['He came to the U.S. [3] The army left.', ['He came to the U.S.', 'The army left.']],
    ['It stood in 1961.[2]Nobody@example.org left.', ['It stood in 1961.', 'Nobody@example.org left.']],
  ])('%s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected)
  })
})

describe('a sentence reads as if no marker had ever stood in it', () => {
  const proseOf = (text: string) => segmentText(text).sentences.map(({ prose }) => prose.text)

  test.each<[string, string]>([
    ['The fort [1], the mill [2]. ', 'The fort, the mill.'],
    ['The fort [1]; the mill [2]: the port [3]!', 'The fort; the mill: the port!'],
    ['The fort [1]?', 'The fort?'],
    [
      '(The fort [1]) [the mill [2]] {the port [3]} “the hall [4]” ‘the inn [5]’ 5 [6]%',
      '(The fort) [the mill] {the port} “the hall” ‘the inn’ 5%',
    ],
    ['The fort[1]fell, and 5[2]fell.', 'The fort fell, and 5 fell.'],
    ['It fell so,[1]it rose;[2]it stood:[3]it sank', 'It fell so, it rose; it stood: it sank'],
    ['(so)[1]it [so][2]it “so”[3]it ‘so’[4]it "so"[5]it 5%[6]it', '(so) it [so] it “so” it ‘so’ it "so" it 5% it'],
    ["'so'[1]it is", "'so' it is"],
    ['Who?![1]it is', 'Who?! it is'],
    ['so[1]5 (so)[2](so) so[3]“so” so[4]‘so’', 'so 5 (so) (so) so “so” so ‘so’'],
    ['so[1], so[2].', 'so, so.'],
    ['so—[1]so $[2]so', 'so—so $so'],
    ['so  so\tso   so', 'so so so so'],
    ['so [1] [2]  so', 'so so'],
    ['so[1][2] so', 'so so'],
    ['so[1] [2], so', 'so, so'],
    ['so [1][2], so', 'so, so'],
    ['so [1]\n[2] so', 'so so'],
  ])('%j', (text, clean) => {
    expect(proseOf(text)).toEqual([clean])
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
