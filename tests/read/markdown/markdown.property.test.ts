import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from '../../../src/read/read.js'
import { faultsOf } from '../../support/map-faults.js'
import { contextOf } from '../../support/outline.js'

/** Markdown beside the words that a reader sees. */
interface Written {
  readonly source: string
  readonly clean: string
}

const plain = fc.constantFrom(
  'Riga',
  'the Hanse',
  'fell',
  '1978',
  'J. F. Brandt',
  'naïve',
  '😀',
  'e\u0301',
  '漢字',
  'a\u0000b',
  '5 < 6',
  '"no"',
)
const atoms = fc.constantFrom<Written>(
  { source: '&amp;', clean: '&' },
  { source: '&nbsp;', clean: '\u00a0' },
  { source: '&#8211;', clean: '–' },
  { source: '&#x1F600;', clean: '😀' },
  { source: '&ngE;', clean: '≧̸' },
  { source: '\\*', clean: '*' },
  { source: '\\[7\\]', clean: '[7]' },
)
const markers = fc.constantFrom('[1]', '[14]', '[5][6]', '[^1]', '[27]')

const { inline } = fc.letrec<{ inline: Written; one: Written; many: Written }>((tie) => ({
  one: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    plain.map((text) => ({ source: text, clean: text })),
    markers.map((text) => ({ source: `so,${text}`, clean: `so,${text}` })),
    atoms,
    fc.constant({ source: 'one\ntwo', clean: 'one\ntwo' }),
    fc.constant({ source: 'one  \ntwo', clean: 'one\ntwo' }),
    fc.constant({ source: 'one\\\ntwo', clean: 'one\ntwo' }),
    fc.constant({ source: '`let x`', clean: 'let x' }),
    fc.constant({ source: '<https://example.org>', clean: 'https://example.org' }),
    fc.constant({ source: '![seal](seal.png)so', clean: 'so' }),
    fc.constant({ source: '<i>ship</i><!-- ? -->', clean: 'ship' }),
    tie('many').map(({ source, clean }) => ({ source: `*${source}*`, clean })),
    tie('many').map(({ source, clean }) => ({ source: `**${source}**`, clean })),
    tie('many').map(({ source, clean }) => ({ source: `~~${source}~~`, clean })),
    plain.map((text) => ({ source: `[${text}](https://example.org "x")`, clean: text })),
  ),
  many: tie('inline').map(({ source, clean }) => ({ source: `x ${source} y`, clean: `x ${clean} y` })),
  inline: fc.array(tie('one') as fc.Arbitrary<Written>, { minLength: 1, maxLength: 5 }).map((parts) => ({
    source: parts.map((part) => part.source).join(' '),
    clean: parts.map((part) => part.clean).join(' '),
  })),
}))

const sentence = fc.tuple(inline, fc.option(markers)).map(([{ source, clean }, marker]) => ({
  source: `So ${source}.${marker ?? ''}`,
  clean: `So ${clean}.${marker ?? ''}`,
}))
const oneLine = sentence.filter(({ source }) => !/\n/.test(source))

type Blocks = { readonly lines: readonly string[]; readonly cleans: readonly string[] }

const { blocks } = fc.letrec<{ block: Blocks; blocks: Blocks }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    sentence.map(({ source, clean }): Blocks => ({ lines: source.split('\n'), cleans: [clean] })),
    oneLine.map(({ source, clean }) => ({ lines: [`## ${source} ##`], cleans: [clean] })),
    oneLine.map(({ source, clean }) => ({
      lines: ['| a |', '| - |', `| ${source.replaceAll('|', '\\|')} |`],
      cleans: ['a', clean],
    })),
    fc.constant({ lines: ['```', 'let *x* = [1]', '```'], cleans: [] }),
    fc.constant({ lines: ['<div>', '[1]', '</div>'], cleans: [] }),
    (tie('blocks') as fc.Arbitrary<Blocks>).map(({ lines, cleans }) => ({
      lines: lines.map((line) => `> ${line}`),
      cleans,
    })),
    (tie('blocks') as fc.Arbitrary<Blocks>).map(({ lines, cleans }) => ({
      lines: lines.map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`)),
      cleans,
    })),
  ),
  blocks: fc.array(tie('block') as fc.Arbitrary<Blocks>, { minLength: 1, maxLength: 4 }).map((all) => ({
    lines: all.flatMap(({ lines }, at) => (at === 0 ? lines : ['', '<!-- -->', '', ...lines])),
    cleans: all.flatMap(({ cleans }) => cleans),
  })),
}))

const documents = fc
  .record({ blocks, ending: fc.constantFrom('\n', '\r\n', '\r'), mark: fc.constantFrom('', '\ufeff') })
  .map(({ blocks: { lines, cleans }, ending, mark }) => ({
    text: `${mark}${[...lines, '', '[^1]: Brandt'].join(ending)}`,
    cleans: [...cleans, '[^1]: Brandt'],
  }))

describe('any Markdown', () => {
  it('is read word by word, each at its place', () => {
    fc.assert(
      fc.property(documents, ({ text, cleans }) => {
        const proses = read(contextOf(text, 'text/markdown')).blocks.map(({ prose }) => prose)
        expect(proses.map((prose) => prose.text)).toEqual(cleans)
        expect(faultsOf(proses, text)).toEqual([])
      }),
      { seed: 1143, numRuns: 1_000 },
    )
  })

  it('is mapped exactly, whatever marks it is made of', () => {
    const marks = fc.constantFrom(
      ...'*_~`[]()<>!#|-+=\\&;:^"\n\r \t.1aé😀\u0000\ud800\ufeff',
      '\n\n',
      '&amp;',
      '[1]',
      '[^1]: ',
      '> ',
      '- ',
      '    ',
    )
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        const proses = read(contextOf(text, 'text/markdown')).blocks.map(({ prose }) => prose)
        expect(faultsOf(proses, text)).toEqual([])
      }),
      { seed: 1201, numRuns: 3_000 },
    )
  })
})
