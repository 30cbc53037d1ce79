import type { FoundMarker, MarkerStyle } from '../marker-style.js'

const PATTERN = /\[(\*{1,3}|†{1,2}|‡{1,2}|§{1,2}|¶|#)\]/g

/** A note's sign in brackets that touches a word: `[*]`, `[†]`. */
export const symbol: MarkerStyle = {
  name: 'symbol',
  find: (text) => {
    const found: FoundMarker[] = []
    for (const { index: start, 0: whole, 1: label = '' } of text.matchAll(PATTERN)) {
      if (!/[\p{L}\p{N}.,;:!?)"”’\]]/u.test(text[start - 1] ?? ' ')) continue
      found.push({ start, end: start + whole.length, kind: 'note', labels: [label] })
    }
    return found
  },
}
