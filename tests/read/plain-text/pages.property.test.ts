import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segment } from '../../../src/segment.js'
import { contextOf } from '../../support/outline.js'
import { pagedTexts } from '../../support/paged-text.js'

const wordsIn = (text: string) => text.match(/\p{L}+/gu) ?? []
const check = (seed: number, hold: (book: ReturnType<typeof read>) => void) =>
  fc.assert(
    fc.property(pagedTexts, (book) => hold(read(book))),
    { seed, numRuns: 60 },
  )

function read(book: typeof pagedTexts extends fc.Arbitrary<infer Book> ? Book : never) {
  const { sentences, citations } = segment(contextOf(book.text, 'text/plain'))
  return {
    ...book,
    citations,
    told: sentences.filter(({ kind }) => kind !== 'note'),
    noted: sentences.filter(({ kind }) => kind === 'note'),
    all: sentences,
  }
}

describe('a book of pages', () => {
  it('has each of its sentences whole and in order, with no word of what stands on its pages', () => {
    check(23, ({ told, sentences }) => {
      expect(told.map(({ prose }) => wordsIn(prose.text))).toEqual(sentences)
    })
  })

  it('has each word of its notes once, as a note', () => {
    check(24, ({ noted, notes }) => {
      const words = noted.flatMap(({ prose }) => wordsIn(prose.text)).filter((word) => word !== 'p')
      expect(words).toEqual([...notes.values()].flat())
    })
  })

  it('has sentences that ascend and do not overlap, and notes that stand within or between them', () => {
    check(25, ({ told, noted }) => {
      for (const list of [told, noted])
        for (const [at, { span }] of list.entries())
          expect(span.start).toBeGreaterThanOrEqual(list[at - 1]?.span.end ?? 0)
      for (const { span: note } of noted) {
        const cut = told.filter(({ span }) => span.start < note.end && span.end > note.start)
        for (const { span, hidden } of cut) {
          expect(span.start < note.start && span.end > note.end).toBe(true)
          expect(hidden.some(({ start, end }) => start <= note.start && end >= note.end)).toBe(true)
        }
      }
    })
  })

  it('has each marker at its sentence', () => {
    check(26, ({ citations, marked, all }) => {
      const own = citations.filter(({ rule }) => rule !== 'reference-entry')
      expect(own.map(({ labels, sentence }) => [labels[0], wordsIn(all[sentence!]!.prose.text).at(-1)])).toEqual([
        ...marked,
      ])
    })
  })
})
