/** Headings of lists of references, in lower case. Own list. */
export const REFERENCE_HEADINGS: ReadonlySet<string> = new Set([
  'reference',
  'references',
  'note',
  'notes',
  'footnote',
  'footnotes',
  'endnote',
  'endnotes',
  'citation',
  'citations',
  'source',
  'sources',
  'bibliography',
  'works cited',
  'literature',
  'literature cited',
])

/** Those that stand two and two: `Notes and references`. */
export const JOINED_HEADINGS: ReadonlySet<string> = new Set('notes references sources citations'.split(' '))
