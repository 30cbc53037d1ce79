import type { FoundMarker, MarkerStyle } from '../marker-style.js'

const BRACKETS = /\((\s?(?:\[[^[\]\n]{1,160}\]\[\d{1,3}\][,;]?\s?){1,9})\)/g
const REFERENCE = /\[([^[\]\n]{1,160})\]\[(\d{1,3})\]/g

/** A named source with the number of its address, in brackets: `([Town Archive][1])`, defined at the end. */
export const titledReference: MarkerStyle = {
  name: 'titled-reference',
  isMarkup: true,
  find: (text) =>
    [...text.matchAll(BRACKETS)].flatMap(({ index, 1: inside = '' }) =>
      [...inside.matchAll(REFERENCE)].flatMap((match): FoundMarker[] => {
        const start = index + 1 + match.index
        if (!/\p{L}{2}/u.test(match[1]!)) return []
        return [{ start, end: start + match[0].length, kind: 'source', labels: [match[2]!] }]
      }),
    ),
}
