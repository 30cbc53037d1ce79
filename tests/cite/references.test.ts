import { describe, expect, test } from 'vitest'
import type { MediaType } from '../../src/model/document.js'
import { segmentText } from '../support/segment-text.js'

/** The markers of a text that are no labels of entries, with the text that each stands for. */
function references(text: string, mediaType: MediaType = 'text/plain'): Record<string, string | undefined> {
  const citations = segmentText(text, {}, mediaType).citations.filter(({ rule }) => rule !== 'reference-entry')
  for (const { reference } of citations)
    if (reference) expect(text.slice(reference.start, reference.end)).toBe(reference.text)
  return Object.fromEntries(citations.map(({ marker, reference }) => [marker, reference?.text]))
}

describe('a list of references says what a label stands for', () => {
  test.each<[string, string, Record<string, string | undefined>, MediaType?]>([
    [
      'labels in brackets',
      'It fell.[1] It rose.[2]\n\nReferences\n\n[1] Klein, Anna (1990). Letters.\n[2] Braun, J. Walls.',
      { '[1]': 'Klein, Anna (1990). Letters.', '[2]': 'Braun, J. Walls.' },
    ],
    [
      'numbers',
      'It fell.[1] It rose.[2]\n\nNotes\n\n1. ^ Klein, Anna (1990). Letters.\n2. ^ a b Braun, J. Walls.',
      { '[1]': 'Klein, Anna (1990). Letters.', '[2]': 'Braun, J. Walls.' },
    ],
    [
      'footnotes have labels of their own',
      'It fell.[^1] It rose.[1]\n\n[^1]: Klein, Anna (1990). Letters.',
      { '[^1]': 'Klein, Anna (1990). Letters.', '[1]': undefined },
    ],
    [
      'an entry may have several paragraphs',
      'It fell.[^1]\n\n[^1]: Klein, Anna (1990).\n\n    Letters.',
      { '[^1]': 'Klein, Anna (1990).\n\n    Letters.' },
      'text/markdown',
    ],
    [
      'a list stands for its first entry',
      'It fell.[2, 1]\n\nReferences\n\n[1] Klein, Anna. Letters.\n[2] Braun, J. Walls.',
      { '[2, 1]': 'Braun, J. Walls.' },
    ],
  ])('%s', (_, text, expected, mediaType) => {
    expect(references(text, mediaType)).toEqual(expected)
  })

  test('the addresses in an entry are its urls', () => {
    const text = 'It fell.[1]\n\nReferences\n\n[1] Klein (https://example.org/a_(b)). See http://example.net/c.'
    expect(segmentText(text).citations[0]?.reference?.urls).toEqual([
      'https://example.org/a_(b)',
      'http://example.net/c',
    ])
  })
})
