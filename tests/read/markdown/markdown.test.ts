import { describe, expect, it } from 'vitest'
import { read } from '../../../src/read/read.js'
import { toSource } from '../../../src/text/prose.js'
import { contextOf, outline } from '../../support/outline.js'

const markdown = (text: string) => outline(text, 'text/markdown')

describe('the words of a line', () => {
  it.each<[string, string, string]>([
    ['emphasis', 'Brandt *never* __signed__ ~~it~~.', 'Brandt never signed it.'],
    ['a link', 'The [letters](https://example.org "x") burned.', 'The letters burned.'],
    ['a reference link', 'The [letters][b] burned.\n\n[b]: https://example.org', 'The letters burned.'],
    ['an image', 'The ![a seal](seal.png)letters burned.', 'The letters burned.'],
    [
      'an address',
      'See <https://example.org/a> and https://example.org/b.',
      'See https://example.org/a and https://example.org/b.',
    ],
    [
      'marks in addresses',
      'See https://a.org/_b_/*c*, WWW.a.org/_b_ and a_b_c@d.org, *here*.',
      'See https://a.org/_b_/*c*, WWW.a.org/_b_ and a_b_c@d.org, here.',
    ],
    ['what only begins as one', 'He knew httpd, www and _www.', 'He knew httpd, www and _www.'],
    ['inline code', 'The `Hanse` fell.', 'The Hanse fell.'],
    ['a tag', 'The <b>Hanse</b> fell.<!-- why? -->', 'The Hanse fell.'],
    ['an escape', 'Brandt \\*never\\* signed\\.', 'Brandt *never* signed.'],
    ['a character reference', 'Brandt &amp; Sons, &#8364;5, 1918&ndash;20', 'Brandt & Sons, €5, 1918–20'],
    ['what only looks like one', 'AT&T &nosuch; 5 < 6', 'AT&T &nosuch; 5 < 6'],
    ['a soft line break', 'The Hanse   \nfell.', 'The Hanse⏎fell.'],
    ['a hard line break', 'The Hanse\\\nfell.', 'The Hanse⏎fell.'],
    ['a CRLF line break', 'The Hanse\r\nfell.', 'The Hanse⏎fell.'],
    ['a lone CR line break', 'The Hanse\rfell.', 'The Hanse⏎fell.'],
    ['a break tag', 'The Hanse<br>fell.', 'The Hanse⏎fell.'],
    ['NUL, a byte order mark and emoji', '\ufeffThe \u0000 Hanse 😀 fell.', 'The \u0000 Hanse 😀 fell.'],
  ])('%s', (_, text, expected) => {
    expect(markdown(text)[0]!.replace(/^paragraph( wrapped| sentences)?: /, '')).toBe(expected)
  })
})

describe('citation markers', () => {
  it.each([
    ['It rained.[14] It snowed.[5][6]', 'It rained.[14] It snowed.[5][6]'],
    ['It rained.[14] It snowed.[5][6]\n\n[14]: https://a.org\n[6]: https://b.org', 'It rained.[14] It snowed.[5][6]'],
    ['It rained.\\[14\\]', 'It rained.[14]'],
    ['It rained.[\\[14\\]](#cite_note-14)', 'It rained.[14]'],
    ['It rained.[[14]](#cite_note-14)', 'It rained.[14]'],
    ['It rained.[14](#cite_note-14)', 'It rained.[14]'],
    ['In [1945](https://example.org/1945) it rained.', 'In 1945 it rained.'],
    ['It rained.<sup>[14]</sup>', 'It rained.[14]'],
    ['It rained.[^1] It snowed.[^b]\n\n[^1]: Brandt.', 'It rained.[^1] It snowed.[^b]'],
    ['It rained, [as Brandt says][14].\n\n[14]: https://a.org', 'It rained, as Brandt says[14].'],
    ['*It rained.*[14]', 'It rained.[14]'],
  ])('%j', (text, expected) => {
    expect(markdown(text)[0]).toBe(`paragraph: ${expected}`)
  })
})

describe('blocks', () => {
  it.each<[string, string, string[]]>([
    [
      'headings nest by their level',
      '# War\n\nIt rained.\n\nSiege *of* Riga\n---\n\nIt snowed.\n\n### Winter ###\nIt froze.\n\n# Peace\n\nIt cleared.',
      [
        'heading: War',
        'paragraph (War): It rained.',
        'heading (War): Siege of Riga',
        'paragraph (War > Siege of Riga): It snowed.',
        'heading (War > Siege of Riga): Winter',
        'paragraph (War > Siege of Riga > Winter): It froze.',
        'heading: Peace',
        'paragraph (Peace): It cleared.',
      ],
    ],
    [
      'a long sentence above a divider is no heading',
      'The delegates of Lübeck, Rostock and Wismar left the hall after an hour, and the treaty was as good as dead.\n---',
      [
        'paragraph: The delegates of Lübeck, Rostock and Wismar left the hall after an hour, and the treaty was as good as dead.',
      ],
    ],
    [
      'quotations',
      '> It rained\n> and *hailed*.\n>\n> > It snowed.',
      ['paragraph wrapped: It rained⏎and hailed.', 'paragraph: It snowed.'],
    ],
    [
      'lists',
      'These came:\n\n- Lübeck,\n  late\n- [ ] Rostock\n  1. Wismar\n\n     Anklam',
      ['paragraph: These came:', 'item wrapped: Lübeck,⏎late', 'item: Rostock', 'item: Wismar', 'item: Anklam'],
    ],
    [
      'a year is no number of a list',
      '1978. It was cold.\n\n- 1979) So it was.',
      ['item: 1978. It was cold.', 'item: 1979) So it was.'],
    ],
    [
      'cells',
      '| City | Year |\n| --- | --: |\n| Riga[2] | 1201 |',
      ['cell: City', 'cell: Year', 'cell: Riga[2]', 'cell: 1201'],
    ],
    [
      'code and HTML are left out',
      'It rained.\n\n```\nlet x\n```\n\n<div>\nx\n</div>\n\nIt snowed.',
      ['paragraph: It rained.', 'paragraph: It snowed.'],
    ],
    [
      'one sentence a line',
      'It rained.\nIt snowed.\nIt cleared.',
      ['paragraph sentences: It rained.⏎It snowed.⏎It cleared.'],
    ],
    ['a divider', 'It rained.\n\n---\n\nIt snowed.', ['paragraph: It rained.', 'paragraph: It snowed.']],
    ['nothing', '\n \n', []],
  ])('%s', (_, text, expected) => {
    expect(markdown(text)).toEqual(expected)
  })
})

describe('notes', () => {
  it.each<[string, string, string[]]>([
    [
      'of footnotes',
      'It rained.[^1]\n\n[^1]: Brandt, *Letters*,\n    p. 4.\n\n    And p. 5.\n[^b]:\n    Ozols.',
      [
        'paragraph: It rained.[^1]',
        'note 1 wrapped: [^1]: Brandt, Letters,⏎p. 4.',
        'note: And p. 5.',
        'note b wrapped: [^b]:⏎Ozols.',
      ],
    ],
    [
      'of definitions',
      'It rained.[14]\n\n[14]: https://example.org "Letters"\n[riga]: <https://example.org/riga>',
      [
        'paragraph: It rained.[14]',
        'note 14: [14]: https://example.org "Letters"',
        'note riga: [riga]: <https://example.org/riga>',
      ],
    ],
    [
      'that Markdown takes for text',
      'It rained.[14]\n\n[14]: Brandt, *Letters*, p. 4.',
      ['paragraph: It rained.[14]', 'note 14: [14]: Brandt, Letters, p. 4.'],
    ],
    [
      'under a heading',
      'It rained.[1]\n\n## References\n\n1. Brandt, Letters.\n2. ^ Ozols, Diary.\n\n- Krūmiņš',
      [
        'paragraph: It rained.[1]',
        'heading: References',
        'note 1 (References): 1. Brandt, Letters.',
        'note 2 (References): 2. ^ Ozols, Diary.',
        'item (References): Krūmiņš',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(markdown(text)).toEqual(expected)
  })
})

describe('front matter', () => {
  const reading = (text: string) => {
    const context = contextOf(text, 'text/markdown')
    const { published, title, blocks } = read(context)
    return {
      published,
      title,
      words: blocks.map(({ prose }) => prose.text),
      issues: context.issues.map(({ code }) => code),
    }
  }

  it.each([
    ['published: 2016-03-05', '2016-03-05'],
    ['published_at: 2016-03-05', '2016-03-05'],
    ['Date: Sat, 5 Mar 2016 10:00:00 +0000', '2016-03-05'],
    ['pubDate: 20160305', '2016-03-05'],
    ['date: 2016-03-05T10:00:00Z', '2016-03-05'],
    ['Date: "5 March 2016"', '2016-03-05'],
    ['pub-date: March 5, 2016', '2016-03-05'],
    ['date: 2016-03', '2016-03'],
    ['date: 2016', '2016'],
  ])('%s → %s', (line, published) => {
    expect(reading(`---\r\n${line}\r\ntitle: The Hanse\r\n---\r\n\r\nIt rained.`)).toEqual({
      published,
      title: 'The Hanse',
      words: ['It rained.'],
      issues: [],
    })
  })

  it('names a date that it cannot read', () => {
    expect(reading('---\ndate: 2016-02-30\n---\nIt rained.')).toMatchObject({
      published: null,
      issues: ['unknown-date'],
    })
  })

  it('reads what it wants of many aliases, and follows no others', () => {
    const lines = ['when: &when 2016-03-05', 'list:', ...Array.from({ length: 300 }, () => '  - *when'), 'date: *when']
    expect(reading(`---\n${lines.join('\n')}\n---\nIt rained.`)).toMatchObject({
      published: '2016-03-05',
      words: ['It rained.'],
      issues: [],
    })
  })

  it('loses no prose between dividers', () => {
    expect(reading('---\nIt rained: a lot: really.\n---\nIt snowed.')).toMatchObject({
      words: ['It rained: a lot: really.', 'It snowed.'],
      issues: ['front-matter'],
    })
  })
})

describe('what could exhaust the parser is read as plain text', () => {
  it.each([
    ['emphasis that never closes', '*a_ '.repeat(2_000)],
    ['nested quotations', '>'.repeat(10_000)],
    ['nested lists', `${'- '.repeat(10_000)}a`],
    ['nested mixtures', `${'> 1. '.repeat(3_000)}a`],
    ['brackets', '[a]('.repeat(3_000)],
    ['addresses behind a bracket', `[${'www.a.org '.repeat(3_000)}`],
  ])('%s', (_, hostile) => {
    const context = contextOf(`It rained.\n\n${hostile}\n\nIt *snowed*.`, 'text/markdown')
    const words = read(context).blocks.map(({ prose }) => prose.text)
    expect(words.map(({ length }) => length)).toEqual(['It rained.'.length, hostile.trim().length, 'It snowed.'.length])
    expect(context.issues.map(({ code }) => code)).toEqual(['markdown-too-heavy'])
  })

  it.each([
    ['definitions', (at: number) => `[${at}]: https://example.org/${at}`],
    ['footnotes', (at: number) => `[^${at}]: Brandt, *Letters*.`],
    ['items', (at: number) => `- Brandt[${at}]`],
    ['numbered items', (at: number) => `${at + 1}. Brandt[${at}]`],
  ])('but not a long list of %s', (_, line) => {
    const lines = Array.from({ length: 1_500 }, (_, at) => line(at))
    const context = contextOf(lines.join('\n'), 'text/markdown')
    expect(read(context).blocks).toHaveLength(1_500)
    expect(context.issues).toEqual([])
  })

  it('a document of marks', () => {
    const context = contextOf('- *a*\n'.repeat(30_000), 'text/markdown')
    expect(read(context).blocks).toHaveLength(30_000)
    expect(context.issues.map(({ code }) => code)).toEqual(['markdown-too-heavy'])
  })
})

it('maps an entity, an escape and a folded line to the source as a whole', () => {
  const text = '\ufeff> A &amp; B\r\n> \\*C'
  const { prose } = read(contextOf(text, 'text/markdown')).blocks[0]!
  expect(prose.text).toBe('A & B\n*C')
  const slices = [...prose.text].map((_, at) => {
    const { start, end } = toSource(prose, at, at + 1)
    return text.slice(start, end)
  })
  expect(slices).toEqual(['A', ' ', '&amp;', ' ', 'B', '\r\n', '\\*', 'C'])
})
