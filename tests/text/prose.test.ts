import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  foldSpace,
  type Prose,
  ProseBuilder,
  proseOf,
  sliceProse,
  toClean,
  toSource,
  withoutSpans,
} from '../../src/text/prose.js'

/** `A &amp; B⏎[4] *C*`, read: `A & B⏎[4] C`. */
const SOURCE = 'A &amp; B\r\n[4] *C*'
const read = new ProseBuilder()
  .add('A ', 0, 2)
  .add('&', 2, 7)
  .add(' B', 7, 9)
  .add('\n', 9, 11)
  .add('[4] ', 11, 15)
  .add('C', 16, 17)
  .build()

/** What each character of the clean text stands for. */
const origins = (prose: Prose) =>
  [...prose.text].map((_, at) => {
    const { start, end } = toSource(prose, at, at + 1)
    return SOURCE.slice(start, end)
  })

describe('a builder', () => {
  it('joins neighbours that run in step, and keeps atoms and gaps apart', () => {
    expect(read.text).toBe('A & B\n[4] C')
    expect(read.pieces).toEqual([
      { at: 0, size: 2, start: 0, end: 2 },
      { at: 2, size: 1, start: 2, end: 7 },
      { at: 3, size: 2, start: 7, end: 9 },
      { at: 5, size: 1, start: 9, end: 11 },
      { at: 6, size: 4, start: 11, end: 15 },
      { at: 10, size: 1, start: 16, end: 17 },
    ])
  })

  it('adds nothing for no text', () => {
    expect(new ProseBuilder().add('', 3, 9).build()).toEqual({ text: '', pieces: [] })
  })
})

describe('the way back to the source', () => {
  it.each<[number, number, string]>([
    [0, 1, 'A'],
    [2, 3, '&amp;'],
    [0, 3, 'A &amp;'],
    [4, 7, 'B\r\n['],
    [6, 9, '[4]'],
    [9, 11, ' *C'],
    [0, 11, 'A &amp; B\r\n[4] *C'],
    [3, 3, ''],
    [11, 11, ''],
  ])('of [%i, %i) is %j', (from, to, slice) => {
    const { start, end } = toSource(read, from, to)
    expect(SOURCE.slice(start, end)).toBe(slice)
  })

  it('of no prose is the source’s start', () => {
    expect(toSource({ text: '', pieces: [] }, 0, 0)).toEqual({ start: 0, end: 0 })
  })

  it.each<[number, number]>([
    [0, 0],
    [2, 2],
    [4, 2],
    [7, 3],
    [9, 5],
    [10, 5],
    [12, 7],
    [15, 10],
    [16, 10],
    [17, 11],
    [99, 11],
  ])('leads from %i forward to %i', (offset, clean) => {
    expect(toClean(read, offset)).toBe(clean)
  })
})

describe('parts', () => {
  it('keep their map when they are cut out', () => {
    const part = sliceProse(read, 2, 9)
    expect(part.text).toBe('& B\n[4]')
    expect(origins(part)).toEqual(['&amp;', ' ', 'B', '\r\n', '[', '4', ']'])
  })

  it('keep their map when spans are taken out of the middle', () => {
    const rest = withoutSpans(read, [
      { start: 1, end: 3 },
      { start: 6, end: 9 },
    ])
    expect(rest.text).toBe('A B\n C')
    expect(origins(rest)).toEqual(['A', ' ', 'B', '\r\n', ' ', 'C'])
  })

  it('fold white space to single spaces that stand for all of it', () => {
    const folded = foldSpace(withoutSpans(read, [{ start: 6, end: 9 }]))
    expect(folded.text).toBe('A & B C')
    expect(origins(folded)).toEqual(['A', ' ', '&amp;', ' ', 'B', '\r\n[4] ', 'C'])
  })

  it('have no white space left at either end once folded', () => {
    expect(foldSpace(proseOf(' \n A \t B \u00a0', 7))).toEqual(
      new ProseBuilder().add('A', 10, 11).add(' ', 11, 14).add('B', 14, 15).build(),
    )
  })
})

/** A source and a prose of it: stretches in step, atoms and gaps. */
const proses = fc
  .array(
    fc.record({
      kind: fc.constantFrom('step', 'step', 'atom', 'gap'),
      text: fc.constantFrom('a', ' b', 'cde', '\n', ' 😀 '),
    }),
    {
      maxLength: 12,
    },
  )
  .map((parts) => {
    let source = ''
    const builder = new ProseBuilder()
    for (const { kind, text } of parts) {
      const start = source.length
      source += kind === 'atom' ? `&${text};` : text
      if (kind !== 'gap') builder.add(text, start, source.length)
    }
    return { source, prose: builder.build() }
  })
const runs = { seed: 490, numRuns: 500 }

describe('any prose', () => {
  it('leads to the source and back', () => {
    fc.assert(
      fc.property(proses, ({ prose }) => {
        for (const { at, size, start, end } of prose.pieces) {
          const inStep = size === end - start
          for (let offset = at; offset < at + size; offset++) {
            expect(toClean(prose, toSource(prose, offset, offset + 1).start)).toBe(inStep ? offset : at)
          }
        }
      }),
      runs,
    )
  })

  it('is the sum of its parts', () => {
    fc.assert(
      fc.property(proses, fc.nat(30), fc.nat(30), ({ prose }, a, b) => {
        const [from, to] = [Math.min(a, b, prose.text.length), Math.min(Math.max(a, b), prose.text.length)]
        const part = sliceProse(prose, from, to)
        expect(part.text).toBe(prose.text.slice(from, to))
        if (from < to) expect(toSource(part, 0, part.text.length)).toEqual(toSource(prose, from, to))
        const rest = withoutSpans(prose, [{ start: from, end: to }])
        expect(rest.text).toBe(prose.text.slice(0, from) + prose.text.slice(to))
      }),
      runs,
    )
  })

  it('keeps every word, at its place, when it is folded', () => {
    fc.assert(
      fc.property(proses, ({ prose }) => {
        const folded = foldSpace(prose)
        expect(folded.text).toBe(prose.text.replaceAll(/\s+/g, ' ').trim())
        const places = (text: string, from: Prose) =>
          [...text.matchAll(/\S/gu)].map(({ index, 0: letter }) => toSource(from, index, index + letter.length))
        expect(places(folded.text, folded)).toEqual(places(prose.text, prose))
      }),
      runs,
    )
  })
})
