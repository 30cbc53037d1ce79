import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/index.js'
import { segmentText } from '../../support/segment-text.js'

const LEFT = [
  'The duke of Arden held the upper',
  'town for three winters and did',
  'not give way to the party that',
  'Otto Lund had raised in the val-',
  'ley, which was beaten at the ford',
  'in 1814.[1] The council met again',
  'in the summer and sent for the',
  'engineers, and Otto crossed',
]
const RIGHT = [
  'the ford in the spring, and was',
  'never seen again. The widow sold',
  'the mill in 1816.[2] The guild was',
  'closed soon and its house was given',
  'to the poor of the parish, who lived',
  'in it for many years.',
  '',
  'Nobody came to the town then.',
]
const SENTENCES = [
  'The duke of Arden held the upper town for three winters and did not give way to the party that Otto Lund had raised in the valley, which was beaten at the ford in 1814.',
  'The council met again in the summer and sent for the engineers, and Otto crossed the ford in the spring, and was never seen again.',
  'The widow sold the mill in 1816.',
  'The guild was closed soon and its house was given to the poor of the parish, who lived in it for many years.',
  'Nobody came to the town then.',
]
const sideBySide = (left: readonly string[], right: readonly string[]) =>
  left.map((line, at) => `${line.padEnd(38)}${right[at] ?? ''}`.trimEnd()).join('\n')
const read = (text: string) => {
  const { sentences, citations, issues } = segmentText(text)
  for (const { prose, span } of sentences) {
    for (const { at, size, start, end } of prose.pieces) {
      const words = prose.text.slice(at, at + size)
      expect(text.slice(start, end).replaceAll(/\s+/g, ' ')).toBe(words)
      expect(start >= span.start && end <= span.end).toBe(true)
    }
  }
  return { said: sentences.map(({ prose }) => prose.text), citations, codes: issues.map(({ code }) => code) }
}

describe('a page in two columns', () => {
  const page = sideBySide(LEFT, RIGHT)

  it('is read down the left column, then down the right one', () => {
    const { said, citations, codes } = read(page)
    expect(said).toEqual(SENTENCES)
    expect(citations.map(({ marker, sentence }) => [marker, sentence])).toEqual([
      ['[1]', 0],
      ['[2]', 2],
    ])
    expect(codes).toContain('columns')
  })

  it('is read so below a heading and on each page', () => {
    const { said } = read(`          THE VALLEY\n\n${page}\n\f${page.replace('[1]', '').replace('[2]', '')}\n`)
    expect(said).toEqual(['THE VALLEY', ...SENTENCES, ...SENTENCES])
  })

  it('has records whose parts are slices of the source, or say their slice', () => {
    const { events } = extract({ id: 'a', text: page, mediaType: 'text/plain' })
    expect(events.map(({ trigger }) => trigger.text)).toEqual(expect.arrayContaining(['held', 'crossed', 'sold']))
    for (const { quote, trigger, provenance, arguments: phrases, actors } of events) {
      expect(SENTENCES).toContain(provenance.raw === undefined ? quote.replaceAll(/\s+/g, ' ') : quote)
      expect(page.slice(provenance.start, provenance.end)).toBe(provenance.raw ?? quote)
      for (const { text, raw, start, end } of [trigger, ...phrases, ...actors])
        expect(page.slice(start, end)).toBe(raw ?? text)
      for (const { start, end } of [trigger, ...phrases]) {
        expect(start).toBeGreaterThanOrEqual(provenance.start)
        expect(end).toBeLessThanOrEqual(provenance.end)
      }
    }
  })
})

describe('what stands side by side and is no page in two columns', () => {
  it.each([
    [
      'a table',
      Array.from({ length: 9 }, (_, at) => `Parish of Arden ${at}`),
      Array.from({ length: 9 }, () => 'sold in spring'),
    ],
    [
      'a poem',
      Array.from({ length: 8 }, () => 'The river ran by Arden town'),
      Array.from({ length: 8 }, () => 'And none was left to mourn'),
    ],
    [
      'addresses',
      ['Otto Lund', 'Mill Lane 3', 'Arden', '', 'Anna Karn', 'Ford Street 9', 'Arden', 'Norvia'],
      ['Jan Holt', 'High Street 1', 'Karn', '', 'Eva Lund', 'West Lane 4', 'Karn', 'Norvia'],
    ],
    [
      'code',
      Array.from({ length: 9 }, (_, at) => `    let value = first + ${at};`),
      Array.from({ length: 9 }, () => 'adds one to what is there;'),
    ],
  ])('%s', (_, left, right) => {
    const { codes } = read(sideBySide(left, right))
    expect(codes).not.toContain('columns')
  })
})
