import type { MarkerStyle } from '../marker-style.js'

const PATTERN = /\[[^[\]\n]{1,160}\]\[(\d{1,3})\](?=\)|\s?[,;]?\s?\[[^[\]\n]{1,160}\]\[\d{1,3}\])/g

/** A named source with the number of its address, in brackets: `([Town Archive][1])`, defined at the end. */
export const titledReference: MarkerStyle = {
  name: 'titled-reference',
  isMarkup: true,
  find: (text) =>
    [...text.matchAll(PATTERN)].flatMap(({ index: start, 0: whole, 1: label = '' }) =>
      /(?:\(|\]\s?[,;]?\s?)$/.test(text.slice(Math.max(0, start - 3), start))
        ? [{ start, end: start + whole.length, kind: 'source' as const, labels: [label] }]
        : [],
    ),
}
