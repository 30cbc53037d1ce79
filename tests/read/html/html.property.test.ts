import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from '../../../src/read/read.js'
import { extract } from '../../../src/run/work/extract.js'
import { faultsOf } from '../../support/map-faults.js'
import { contextOf } from '../../support/outline.js'
import { falseClaims } from '../../support/spans-of.js'

/** HTML beside the words that a reader sees. */
interface Written {
  readonly source: string
  readonly clean: string
}

const words = fc.constantFrom('Riga', 'the Hanse', 'fell', '1978', 'naïve', '😀', '漢字', 'a\u0000b', '5 < 6', '[7]')
const pieces = fc.constantFrom<Written>(
  { source: '&amp;', clean: '&' },
  { source: '&#x1F600;', clean: '😀' },
  { source: '&ngE;', clean: '≧̸' },
  { source: 'one\r\n\t two', clean: 'one two' },
  { source: '<!-- ? -->so', clean: 'so' },
  { source: '<style>p { x: "</p>" }</style>so', clean: 'so' },
  { source: 'one<br>\n two', clean: 'one\ntwo' },
  { source: 'so<sup class="reference"><a href="#cite_note-4">[4]</a></sup>', clean: 'so[4]' },
  { source: 'so<sup><a href="#fn5">5</a></sup>', clean: 'so[5]' },
  { source: 'so<sup><a href="#cite_note-6"><span>&#91;</span>6<span>&#93;</span></a></sup>', clean: 'so[6]' },
  { source: '<span title="a > b" hidden>no</span>so', clean: 'so' },
)
const { inline } = fc.letrec<{ inline: Written; one: Written }>((tie) => ({
  one: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words.map((text) => ({ source: text, clean: text })),
    pieces,
    fc
      .tuple(fc.constantFrom('b', 'i', 'span', 'a', 'cite', 'q'), tie('inline') as fc.Arbitrary<Written>)
      .map(([name, { source, clean }]) => ({ source: `<${name} class="x">${source}</${name}>`, clean })),
  ),
  inline: fc.array(tie('one') as fc.Arbitrary<Written>, { minLength: 1, maxLength: 5 }).map((parts) => ({
    source: parts.map((part) => part.source).join(' '),
    clean: parts.map((part) => part.clean).join(' '),
  })),
}))
const documents = fc
  .array(fc.tuple(fc.constantFrom('p', 'h2', 'li', 'div', 'blockquote'), inline), { minLength: 1, maxLength: 5 })
  .map((blocks) => ({
    text: blocks.map(([name, { source }]) => `<${name}>\n ${source} </${name}>`).join('\n<nav>no</nav>'),
    cleans: blocks.map(([, { clean }]) => clean),
  }))

describe('any HTML', () => {
  it('is read word by word, each at its place', () => {
    fc.assert(
      fc.property(documents, ({ text, cleans }) => {
        const proses = read(contextOf(text, 'text/html')).blocks.map(({ prose }) => prose)
        expect(proses.map((prose) => prose.text)).toEqual(cleans)
        expect(faultsOf(proses, text)).toEqual([])
      }),
      { seed: 1991, numRuns: 1_000 },
    )
  })

  it('is grounded in every layer, with every marker found', () => {
    fc.assert(
      fc.property(documents, ({ text, cleans }) => {
        const extraction = extract({ id: 'a', text, mediaType: 'text/html' })
        expect(falseClaims(text, extraction)).toEqual([])
        const markers = cleans.flatMap((clean) => clean.match(/(?<=so)\[[456]\]/g) ?? [])
        const found = extraction.citations.flatMap(({ labels }) => labels).filter((label) => '456'.includes(label))
        expect(found.map((label) => `[${label}]`)).toEqual(markers)
      }),
      { seed: 1989, numRuns: 100 },
    )
  })

  it('is mapped exactly, whatever tags it is made of', () => {
    const tags = fc.constantFrom(
      ...'<>&;"\'/=!- \n\r\taé😀\u0000\ud800',
      ...[
        '<p>',
        '</p>',
        '<a href="#fn1">',
        '</a>',
        '<br>',
        '<ul>',
        '<li id="fn1">',
        '</ul>',
        '&amp',
        '&lt;',
        '<!--',
        '-->',
        '<script>',
        '4',
      ],
    )
    fc.assert(
      fc.property(fc.array(tags, { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        const proses = read(contextOf(text, 'text/html')).blocks.map(({ prose }) => prose)
        expect(faultsOf(proses, text)).toEqual([])
      }),
      { seed: 2014, numRuns: 3_000 },
    )
  })
})
