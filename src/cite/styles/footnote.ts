import type { MarkerStyle } from '../marker-style.js'

const PATTERN = /\[\^([^\s[\]^]{1,60}(?: \d{4}[a-z]?)?)\]/g

/** A footnote of Markdown: `[^1]`, `[^treaty]` (GitHub Flavored Markdown). The label goes without its caret. */
export const footnote: MarkerStyle = {
  name: 'footnote',
  sign: /\[\^/,
  find: (text) =>
    [...text.matchAll(PATTERN)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'footnote',
      labels: [match[1]!],
    })),
}
