import { describe, expect, it } from 'vitest'
import { layOutLines } from '../../src/read/line-layout.js'
import { proseOf } from '../../src/text/prose.js'

const layoutsOf = (...texts: string[]) =>
  layOutLines(texts.map((text) => ({ kind: 'paragraph', prose: proseOf(text), section: [] }))).map(({ lines }) => lines)

const WRAPPED = `The council met on the third of March in the old customs house, and
Mayor Brandt read the letter aloud. Nobody answered. After an hour the
delegates from Lübeck left the hall, followed by those of Rostock and
Wismar, and the treaty was dead.`

describe('what a line break means', () => {
  it.each<[string, string, string | undefined]>([
    ['one line', 'The council met.', undefined],
    ['a sentence over several lines', WRAPPED, 'wrapped'],
    ['a sentence a line', 'The council met.\nNobody answered.\nThe delegates left.', 'sentences'],
    ['a sentence a line, markers behind', 'The council met.[1]\nNobody answered.[2][3]\nThey left.', 'sentences'],
    [
      'a sentence a line, markers at the line’s start',
      'The council met.\n[1] Nobody spoke.\n[2][3] They left.',
      'sentences',
    ],
    ['a sentence a line, a quotation left open', 'He said "no.\nShe left.\nThe door\nThey met again.', 'sentences'],
    ['two lines, the second in lower case', 'The council met\nin the customs house.', 'wrapped'],
    ['a comma at the end of a line', 'In March,\nBrandt resigned.', 'wrapped'],
    ['a list of names', 'Lübeck (1143)\nRostock (1218)\nWismar (1229)\nStralsund (1234)[7]', 'sentences'],
  ])('%s', (_, text, lines) => {
    expect(layoutsOf(text)).toEqual([lines])
  })

  it('reads a short block by the custom of its document', () => {
    expect(layoutsOf(WRAPPED, 'The only witness of that night was Dr.\nBrandt himself.')).toEqual([
      'wrapped',
      'wrapped',
    ])
  })

  it('lets a long block speak for itself', () => {
    const list = 'Lübeck\nRostock\nWismar\nStralsund\nGreifswald\nAnklam'
    expect(layoutsOf(WRAPPED, list)).toEqual(['wrapped', 'sentences'])
  })
})
