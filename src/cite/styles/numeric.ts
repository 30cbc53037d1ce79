import type { MarkerStyle } from '../marker-style.js'

/** Numbers in brackets: `[14]`. */
export const numeric: MarkerStyle = {
  name: 'numeric',
  find: (text) =>
    [...text.matchAll(/\[(\d{1,4})\]/g)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'numeric',
      labels: [match[1]!],
    })),
}
