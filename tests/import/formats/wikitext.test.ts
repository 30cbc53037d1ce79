import { describe, expect, test } from 'vitest'
import { readWikitext } from '../../../src/import/formats/wikitext/read-wikitext.js'
import { writeImported } from '../../../src/import/write-imported.js'

const bodyOf = (text: string) => {
  const written = writeImported(readWikitext(text), { origin: 'x', sha256: '0', importer: 'x' })
  return written.slice(written.indexOf('\n---\n\n') + 6, -1).replaceAll('\u00a0', ' ')
}

describe('templates show what readers see', () => {
  test.each([
    ['{{circa|1815}}', 'c. 1815'],
    ['{{ca.|1815|1820}}', 'c. 1815 – c. 1820'],
    ['{{floruit|1812|1830}}', 'fl. 1812–1830'],
    ['{{reign|1812|1820}}', 'r. 1812–1820'],
    ['{{birth date|1815|4|3}}', 'April 3, 1815'],
    ['{{death date and age|df=y|1880|2|3|1815|4|3}}', '3 February 1880 (aged 64)'],
    ['{{as of|2010|5|lc=y}}', 'as of May 2010'],
    ['{{as of|2010|alt=since 2010}}', 'since 2010'],
    ['44 {{BCE}}', '44 BCE'],
    ['{{OldStyleDate|3 May|1812|22 April}}', '3 May [O.S. 22 April] 1812'],
    ['{{convert|5|km|mi}}', '5 km'],
    ['{{convert|10|sqmi|km2}}', '10 sq mi'],
    ['{{ordinal|3}} and 3{{sup|2}}', '3rd and 3²'],
    ['{{formatnum:12000}} {{£sd|l=5|s=3|d=2}}', '12,000 £5 3s 2d'],
    ['{{lang|fr|moulin}}', 'moulin'],
    ['{{langx|fr|moulin|lit=mill}}', "French: moulin, lit. 'mill'"],
    ['{{Nowrap|3 May}}{{snd}}{{nowrap|5 May}}', '3 May – 5 May'],
    ['rye{{ndash}}malt{{·}}flour', 'rye–malt · flour'],
    ['{{hlist|rye|malt}}', 'rye, malt'],
    ['{{plainlist|\n* rye\n* malt\n}}', '- rye\n- malt'],
    ['{{HMS|Aldmere|1765}} of the {{sclass|Orrin|sloop}}', 'HMS Aldmere (1765) of the Orrin-class sloop'],
    ['Anna Holt {{née|Dunn}}', 'Anna Holt née Dunn'],
    ['{{ill|Anna Holt|de|lt=Holt}}', 'Holt'],
    ['It burned.{{when|date=May 2020}}', 'It burned.[when?]'],
    ['It burned.{{rp|at=ch. 3}}', 'It burned.:ch. 3'],
    ['{{rquote|left|We met.|Anna Holt|Letters}}', '> We met.\n> — Anna Holt, Letters'],
  ])('%s', (text, expected) => {
    expect(bodyOf(text).trim()).toBe(expected)
  })

  test('others are counted, and named where they may hold words', () => {
    const { dropped, warnings } = readWikitext('It burned.{{odd|x}}{{Odd|y}}{{even}}{{main|Mill}}{{clear}}')
    expect(dropped).toEqual({ hints: 2, templates: 3 })
    expect(warnings).toEqual([
      { code: 'template-left-out', message: 'Templates that are not known are left out: odd (2), even' },
    ])
  })
})

describe('tables', () => {
  test.each([
    [
      'cells by line and by two strokes',
      '{| class="wikitable"\n! Year !! Owner\n|-\n| 1812 || Anna Holt\n|-\n| 1820\n| Otto Dunn\n|}',
      '| Year | Owner |\n| --- | --- |\n| 1812 | Anna Holt |\n| 1820 | Otto Dunn |',
    ],
    [
      'notes at their cells',
      '{|\n! Year !! Owner\n|-\n| 1812 || Holt<ref>Deed, p. 3.</ref>{{rp|4}}\n|}',
      '| Year | Owner |\n| --- | --- |\n| 1812 | Holt[^1]:4 |\n\n[^1]: Deed, p. 3.',
    ],
    [
      'a caption with its note',
      '{|\n|+ Owners<ref>Deed.</ref>\n! Year !! Owner\n|-\n| 1812 || Holt\n|}',
      'Owners[^1]\n\n| Year | Owner |\n| --- | --- |\n| 1812 | Holt |\n\n[^1]: Deed.',
    ],
    [
      'attributes are no words',
      '{| style="a"\n|- style="b"\n! scope="col" | Year !! style="c" | Owner\n|-\n| align="right" | 1812 || [[Anna Holt|Holt]]\n|}',
      '| Year | Owner |\n| --- | --- |\n| 1812 | Holt |',
    ],
    [
      'cells over several rows and columns',
      '{|\n! Year !! Owner !! Rent\n|-\n| rowspan=2 | 1812<ref>Deed.</ref> || Holt || £5\n|-\n| Dunn || £6\n|-\n| 1820 || colspan="2" | none\n|}',
      '| Year | Owner | Rent |\n| --- | --- | --- |\n| 1812[^1] | Holt | £5 |\n| 1812 | Dunn | £6 |\n| 1820 | none |  |\n\n[^1]: Deed.',
    ],
    [
      'strokes of templates, links and notes part no cells',
      '{|\n! A !! B\n|-\n| {{nowrap|3 May}} || [[Mill|the mill]]<ref>{{cite book|title=Mills}} a || b</ref>\n|}',
      '| A | B |\n| --- | --- |\n| 3 May | the mill[^1] |\n\n[^1]: Mills. a || b',
    ],
    ['a table that lays prose out', '{|\n| It burned.\n|}', 'It burned.'],
    ['a stroke within a cell', '{|\n! A !! B\n|-\n| a{{!}}b || c\n|}', '| A | B |\n| --- | --- |\n| a\\|b | c |'],
  ])('%s', (_, text, expected) => {
    expect(bodyOf(text)).toBe(expected)
  })

  test('boxes beside the text are counted, with their notes', () => {
    expect(readWikitext('{| class="infobox"\n| 1812<ref>Holt.</ref>\n|}\nIt burned.').dropped).toEqual({
      infoboxes: 1,
      notes_in_what_is_left_out: 1,
    })
  })
})
