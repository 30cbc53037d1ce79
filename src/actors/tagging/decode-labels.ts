import { BEFORE, FINAL, LABEL_COUNT, OUTSIDE } from './labels.js'

/** Adds to `scores`, one number a label, what speaks for each label of the word with a number. */
export type Score = (i: number, scores: Float64Array) => void

/** Weight of a label behind another: `last * LABEL_COUNT + label`. */
export type Transitions = ArrayLike<number>

/**
 * The best sequence of labels (Viterbi). A word that is not open is outside of names. Linear in the number of words.
 */
export function decodeLabels(open: Uint8Array, score: Score, transitions: Transitions): Uint8Array {
  const labels = new Uint8Array(open.length)
  for (let from = open.indexOf(1); from >= 0; ) {
    const end = open.indexOf(0, from)
    const to = end < 0 ? open.length : end
    decodeStretch(from, to, score, transitions, labels)
    from = end < 0 ? -1 : open.indexOf(1, to)
  }
  return labels
}

function decodeStretch(from: number, to: number, score: Score, transitions: Transitions, labels: Uint8Array): void {
  const back = new Uint8Array((to - from) * LABEL_COUNT)
  const own = new Float64Array(LABEL_COUNT)
  let best = new Float64Array(LABEL_COUNT).fill(-Infinity)
  let next = new Float64Array(LABEL_COUNT)
  best[OUTSIDE] = 0
  for (let i = from; i < to; i++) {
    own.fill(0)
    score(i, own)
    for (let label = 0; label < LABEL_COUNT; label++) {
      const before = BEFORE[label]!
      let top = -Infinity
      let arg = 0
      for (let k = 0; k < before.length; k++) {
        const last = before[k]!
        const value = best[last]! + transitions[last * LABEL_COUNT + label]!
        if (value > top) {
          top = value
          arg = last
        }
      }
      next[label] = top + own[label]!
      back[(i - from) * LABEL_COUNT + label] = arg
    }
    const spare = best
    best = next
    next = spare
  }
  let label = FINAL.reduce((top, other) => (best[other]! > best[top]! ? other : top))
  for (let i = to - 1; i >= from; i--) {
    labels[i] = label
    label = back[(i - from) * LABEL_COUNT + label]!
  }
}
