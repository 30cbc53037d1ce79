import fc from 'fast-check'

/** A generated document and where its markers stand. */
export interface Written {
  readonly text: string
  readonly markers: readonly { readonly start: number; readonly end: number; readonly text: string }[]
}

/** A piece of text that is to be written; markers are noted with their place. */
type Piece = string | { readonly marker: string }

const word = fc.constantFrom(
  'the council',
  'an army',
  'Anna Klein',
  'Damascus',
  'the Treaty of Verdun',
  "Ba'ath Party",
  'signed',
  'left',
  'met',
  'was taken',
  'began working',
  'in 1961',
  'By October 1978',
  'from 2017 to 2019',
  'the following year',
  'U.S.',
  'Dr. Ode',
  '3.5 million',
  'J. F. Adler',
  'No. 5',
  'café',
  'naïve',
  '👩‍👩‍👧',
  '🏰',
  'e\u0301',
  'שלום',
  '漢字',
  '…',
  '—',
  '(a note)',
  '“so”',
)
const markdownWord = fc.oneof(
  { weight: 3, arbitrary: word },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '&amp;',
      '&nbsp;',
      '&#8211;',
      '&copy;',
      '\\*',
      '\\_',
      '*Syria*',
      '**Iraq**',
      '_met_',
      '`code`',
      '~~gone~~',
      '[a link](https://example.org/a_b)',
      '<https://example.org>',
      'line  \nbreak',
      'one\\\ntwo',
      '***both***',
      'a\u0000b',
    ),
  },
)
const marker = fc.constantFrom('[1]', '[14]', '[27]', '[5][6]', '[30][31][32]')
const stop = fc.constantFrom('.', '.', '.', '!', '?', '."')

function sentence(words: fc.Arbitrary<string>): fc.Arbitrary<Piece[]> {
  const part = fc.record({
    words: fc.array(words, { minLength: 1, maxLength: 5 }),
    inner: fc.option(marker, { freq: 6 }),
  })
  return fc
    .record({ parts: fc.array(part, { minLength: 1, maxLength: 3 }), stop, trailing: fc.option(marker, { freq: 2 }) })
    .map(({ parts, stop, trailing }) => [
      'Then ',
      ...parts.flatMap(({ words, inner }, i): Piece[] => [
        `${i > 0 ? ' ' : ''}${words.join(' ')}`,
        ...(inner ? [',', { marker: inner }] : []),
      ]),
      ` again${stop}`,
      ...(trailing ? [{ marker: trailing }] : []),
    ])
}

function paragraph(words: fc.Arbitrary<string>): fc.Arbitrary<Piece[]> {
  return fc
    .array(fc.tuple(sentence(words), fc.constantFrom(' ', '\n', ' ')), { minLength: 1, maxLength: 4 })
    .map((sentences) => sentences.flatMap(([pieces, space], i) => (i === 0 ? pieces : [space, ...pieces])))
}

/** Puts a prefix before the first line and another before the rest. */
function prefixed(pieces: readonly Piece[], first: string, rest: string): Piece[] {
  return [first, ...pieces.map((piece) => (typeof piece === 'string' ? piece.replaceAll('\n', `\n${rest}`) : piece))]
}

const markdownBlock = fc
  .tuple(
    paragraph(markdownWord),
    fc.constantFrom(['', ''], ['> ', '> '], ['- ', '  '], ['1. ', '   '], ['> > ', '> > ']),
  )
  .map(([pieces, [first, rest]]) => prefixed(pieces, first!, rest!))
const heading = fc.constantFrom<Piece[]>(['## Early life'], ['# War *and* peace'], ['Title\n====='])
const table = fc.constant<Piece[]>([
  '| year | what |\n| --- | --- |\n| 1961 | The union ended.',
  { marker: '[3]' },
  ' |',
])

function write(blocks: readonly (readonly Piece[])[], between: string, lineEnd: string, bom: boolean): Written {
  const markers: { start: number; end: number; text: string }[] = []
  let text = bom ? '\uFEFF' : ''
  blocks.forEach((pieces, i) => {
    if (i > 0) text += between.replaceAll('\n', lineEnd)
    for (const piece of pieces) {
      if (typeof piece === 'string') text += piece.replaceAll('\n', lineEnd)
      else {
        for (const [one] of piece.marker.matchAll(/\[\d+\]/g)) {
          markers.push({ start: text.length, end: text.length + one.length, text: one })
          text += one
        }
      }
    }
  })
  return { text: text + lineEnd, markers }
}

const lineEnd = fc.constantFrom('\n', '\n', '\r\n')

/** Markdown with nesting, entities, escapes, emphasis, links, tables, CRLF, BOM, NUL and emoji. */
export const markdown: fc.Arbitrary<Written> = fc
  .tuple(
    fc.array(fc.oneof({ weight: 6, arbitrary: markdownBlock }, heading, table), { minLength: 1, maxLength: 5 }),
    lineEnd,
    fc.boolean(),
  )
  .map(([blocks, end, bom]) => write(blocks, '\n\n', end, bom))

/** Plain text in paragraphs and lines, with what Markdown would misread. */
export const plainText: fc.Arbitrary<Written> = fc
  .tuple(
    fc.array(
      fc.oneof(
        { weight: 5, arbitrary: paragraph(word) },
        {
          weight: 1,
          arbitrary: fc.constantFrom<Piece[]>(
            ['1978. It was late.'],
            ['    An indent.'],
            ['> Quoted.'],
            ['---'],
            ['# 1 sign'],
          ),
        },
      ),
      { minLength: 1, maxLength: 6 },
    ),
    fc.constantFrom('\n', '\n', '\r\n', '\r'),
    fc.boolean(),
  )
  .map(([blocks, end, bom]) => write(blocks, '\n\n', end, bom))
