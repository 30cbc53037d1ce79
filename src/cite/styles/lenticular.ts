import type { MarkerStyle } from '../marker-style.js'

const PATTERN = /【(\d{1,4}(?::\d{1,4})?)(?:†[^【】\n]{0,60})?】/g

/** The brackets of East Asian typography and of chat assistants: `【14】`, `【4:0†source】`. */
export const lenticular: MarkerStyle = {
  name: 'lenticular',
  find: (text) =>
    [...text.matchAll(PATTERN)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'numeric',
      labels: [match[1]!],
    })),
}
