import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pdf } from '../../../../src/import/formats/pdf/pdf.js'
import { showPieces } from './show-imported.js'
import { tinyPdf, write } from './tiny-pdf.js'

const limits = { fileBytes: 2 ** 24, inflatedBytes: 2 ** 24 }

/** A sentence of a page: whether it has a note, with which number that is printed, and whether a power stands before it. */
interface Sentence {
  readonly hasNote: boolean
  readonly hasPower: boolean
}

const letters = 'abcdefghijklmnopqrstuvwxyz'
const keyOf = (page: number, at: number) => `q${letters[page]}${letters[at]}x`

/** A page of sentences, one a line, with the notes at its foot; `first` is the number of its first note. */
function pageOf(sentences: readonly Sentence[], page: number, first: number): string {
  const operators: string[] = []
  const notes: string[] = []
  for (const [at, { hasNote, hasPower }] of sentences.entries()) {
    const key = keyOf(page, at)
    const y = 360 - at * 14
    operators.push(write(`Then ${key} was met.`, 50, y))
    if (hasPower)
      operators.push(write('It has 3 km', 150, y), write('2', 204.5, y + 4, { size: 7 }), write('too.', 212, y))
    if (!hasNote) continue
    const figure = String(first + notes.length)
    // As wide as the letters of Times: the marker touches the full stop.
    operators.push(write(figure, hasPower ? 230.8 : 50 + widthOf(`Then ${key} was met.`), y + 4, { size: 7 }))
    notes.push(
      `${write(figure, 50, 103 - notes.length * 11, { size: 6 })} ${write(`Holt on ${key}.`, 58, 100 - notes.length * 11, { size: 9 })}`,
    )
  }
  return [...operators, ...notes].join(' ')
}

/** Widths of Times in thousandths of its size. */
const WIDTHS: Readonly<Record<string, number>> = {
  T: 611,
  h: 500,
  e: 444,
  n: 500,
  ' ': 250,
  q: 500,
  x: 500,
  w: 722,
  a: 444,
  s: 389,
  m: 778,
  t: 278,
  '.': 250,
  b: 500,
  c: 444,
  d: 500,
  f: 333,
  g: 500,
  i: 278,
  j: 278,
}
const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + WIDTHS[letter]! * 0.012, 0)

const sentence = fc.record({ hasNote: fc.boolean(), hasPower: fc.boolean() })
const pages = fc.array(fc.array(sentence, { minLength: 3, maxLength: 9 }), { minLength: 1, maxLength: 4 })

test.each([
  ['through the file', false],
  ['anew on each page', true],
])('every note stands at its sentence, counted %s', async (_, isAnew) => {
  await fc.assert(
    fc.asyncProperty(pages, async (texts) => {
      const counts = texts.map((sentences) => sentences.filter(({ hasNote }) => hasNote).length)
      const firsts = counts.map(
        (_, page) => 1 + (isAnew ? 0 : counts.slice(0, page).reduce((sum, count) => sum + count, 0)),
      )
      const { blocks, notes } = await pdf.read(
        tinyPdf(texts.map((sentences, page) => pageOf(sentences, page, firsts[page]!))),
        limits,
      )
      const text = blocks.map((block) => ('pieces' in block ? showPieces(block.pieces) : '')).join(' ')
      const bodies = new Map(notes.map(({ label, pieces }) => [label, showPieces(pieces)]))
      const wanted: string[] = []
      const found: string[] = []
      for (const [page, sentences] of texts.entries()) {
        for (const [at, { hasNote }] of sentences.entries()) {
          const key = keyOf(page, at)
          if (hasNote) wanted.push(key)
          const label = new RegExp(`${key} was met\\.(?: It has 3 km² too\\.)?\\[\\^([^\\]]+)\\]`).exec(text)?.[1]
          if (label !== undefined && bodies.get(label) === `Holt on ${key}.`) found.push(key)
        }
      }
      expect(found).toEqual(wanted)
      expect(notes).toHaveLength(wanted.length)
    }),
    { numRuns: 40, seed: 23 },
  )
})
