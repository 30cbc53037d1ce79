import type { MarkerStyle } from '../marker-style.js'

const PATTERN =
  /(?=[*†‡§¶‖])(?<=[\p{L}\d)”’"][.!?,;:]?["”’)]?)(\*{1,4}|†{1,3}|‡{1,3}|§{1,3}|¶{1,2}|‖)(?=\s["“‘(]?\p{Lu}|$|[.,;](?:\s|$))/gu

/** A note's sign behind a full stop or a word, before a sentence: `sold in 1870.* The`, `died.† The`. */
export const bareSign: MarkerStyle = {
  name: 'bare-sign',
  sign: /[*†‡§¶‖]/,
  find: (text) =>
    [...text.matchAll(PATTERN)].map(({ index: start, 0: whole }) => ({
      start,
      end: start + whole.length,
      kind: 'note',
      labels: [whole],
      isMinor: true,
    })),
}
