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
      'the first entry of a label counts, and what goes on behind the second is of none',
      'It fell.[^1] It rose.[^2]\n\n[^1]: Klein.\n\n[^1]: Braun.\n\n    More.\n\n[^2]: Wolf.\n\n    More.',
      { '[^1]': 'Klein.', '[^2]': 'Wolf.\n\n    More.' },
      'text/markdown',
    ],
    [
      'labels do not mind the case',
      'It fell.[^Note] It rose.[^2]\n\n[^note]: Klein.\n\nIt fell.\n\n[^2]: Wolf.',
      { '[^Note]': 'Klein.', '[^2]': 'Wolf.' },
      'text/markdown',
    ],
    [
      'a footnote is no number, and a number no footnote',
      'It fell.[^1] It rose.[2]\n\nReferences\n\n[1] Klein. Letters.\n[^2]: Braun. Walls.',
      { '[^1]': undefined, '[2]': undefined },
    ],
    [
      'a list of entries that have no label but a caret is counted',
      'It fell.[1] It rose.[2]\n\nReferences\n\n^ Klein, Anna. Letters.\n^ a b Braun, J. Walls.',
      { '[1]': 'Klein, Anna. Letters.', '[2]': 'Braun, J. Walls.' },
    ],
    [
      'links back to the uses are none of the entry',
      'It fell.[1] It rose.[2] It sank.[3] It stood.[4]\n\nNotes\n\n1. ^ a b c d Klein. Letters.\n2. ^ 2.0 2.1 Braun. Walls.\n3) ^ Wolf. Gates.\n4. ^ aa ab Ode. Mills.',
      { '[1]': 'Klein. Letters.', '[2]': 'Braun. Walls.', '[3]': 'Wolf. Gates.', '[4]': 'Ode. Mills.' },
    ],
    [
      'entries with labels in brackets and a colon',
      'It fell.[1] It rose.[2]\n\nReferences\n\n[1]: Klein, Anna. Letters.\n[2]: Braun, J. Walls.',
      { '[1]': 'Klein, Anna. Letters.', '[2]': 'Braun, J. Walls.' },
    ],
    [
      'a list stands for its first entry',
      'It fell.[2, 1]\n\nReferences\n\n[1] Klein, Anna. Letters.\n[2] Braun, J. Walls.',
      { '[2, 1]': 'Braun, J. Walls.' },
    ],
  ])('%s', (_, text, expected, mediaType) => {
    expect(references(text, mediaType)).toEqual(expected)
  })

  test('an entry of HTML is its words, with the source as raw, and where its links lead are urls', () => {
    const entry =
      '<b>Klein</b>,  <a class="external" href="https://example.org/k">Letters</a>, see http://example.net/x.<p>More.'
    const marker = '<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[1]</a></sup>'
    const note = `<ol class="references"><li id="cite_note-1"><span class="reference-text">${entry}</span></li></ol>`
    const { citations } = segmentText(`<p>It fell.${marker}</p>${note}`, {}, 'text/html')
    expect(citations[0]?.reference).toMatchObject({
      text: 'Klein, Letters, see http://example.net/x. More.',
      raw: entry.replace('<b>', ''),
      urls: ['https://example.org/k', 'http://example.net/x'],
    })
  })

  test.each([
    ['Klein (see https://example.org/a).', ['https://example.org/a']],
    ['Klein https://example.org/a_(b), c.', ['https://example.org/a_(b)']],
    ['Klein (https://example.org/a_(b)).', ['https://example.org/a_(b)']],
    ['Klein https://example.org/a).!', ['https://example.org/a']],
    ["Klein https://example.org/a;?:' and http://example.org/b’", ['https://example.org/a', 'http://example.org/b']],
    ['Klein https://example.org/a https://example.org/a', ['https://example.org/a']],
    ['Klein xhttp://example.org/a', undefined],
    [
      'Klein "https://example.org/a" <https://example.org/b> {https://example.org/c} https://example.org/d|e',
      ['https://example.org/a', 'https://example.org/b', 'https://example.org/c', 'https://example.org/d'],
    ],
    ['Klein, Letters.', undefined],
  ])('the urls of: %s', (entry, urls) => {
    const text = `It fell.[1]\n\nReferences\n\n[1] ${entry}`
    expect(segmentText(text).citations[0]?.reference?.urls).toEqual(urls)
  })

  test('the addresses in an entry are its urls', () => {
    const text = 'It fell.[1]\n\nReferences\n\n[1] Klein (https://example.org/a_(b)). See http://example.net/c.'
    expect(segmentText(text).citations[0]?.reference?.urls).toEqual([
      'https://example.org/a_(b)',
      'http://example.net/c',
    ])
  })
})
