import { BEFORE, FINAL, LABEL_COUNT, OUTSIDE } from './labels.js'

/** Adds to `scores`, one number a label, what speaks for each label of the word with a number. */
export type Score = (i: number, scores: Float64Array) => void

/** Weight of a label behind another: `last * LABEL_COUNT + label`. */
export type Transitions = ArrayLike<number>

/** 1 for each label that may stand behind a word outside of names. */
const MAY_BEGIN = Uint8Array.from(BEFORE, (list) => (list.includes(OUTSIDE) ? 1 : 0))

/** Gives the best label of each word of a sentence. */
export type Decode = (open: Uint8Array, score: Score) => Uint8Array

/** For each label those that may stand before it, one label behind the other; `FIRST_BEFORE` says where each label's begin. */
const ALL_BEFORE = Uint8Array.from(BEFORE.flat())
/** In the order of `ALL_BEFORE`, where the weight of the label behind it is. */
const STEPS = Uint16Array.from(BEFORE.flatMap((list, label) => list.map((last) => last * LABEL_COUNT + label)))
const FIRST_BEFORE = Uint16Array.from([0, ...BEFORE.map((_, label) => BEFORE.slice(0, label + 1).flat().length)])

/**
 * Makes what finds the best sequence of labels (Viterbi) by transitions, which may change from one call to the next. A word that
 * is not open is outside of names. Linear in the number of words; what it works on is laid out once.
 */
export function createDecoder(transitions: Transitions): Decode {
  const own = new Float64Array(LABEL_COUNT)
  let best = new Float64Array(LABEL_COUNT)
  let next = new Float64Array(LABEL_COUNT)
  let back = new Uint8Array(64 * LABEL_COUNT)

  function start(i: number, score: Score): void {
    own.fill(0)
    score(i, own)
    for (let label = 0; label < LABEL_COUNT; label++) {
      best[label] = MAY_BEGIN[label]! === 1 ? transitions[OUTSIDE * LABEL_COUNT + label]! + own[label]! : -Infinity
    }
  }

  function step(i: number, score: Score, row: number): void {
    own.fill(0)
    score(i, own)
    for (let label = 0; label < LABEL_COUNT; label++) {
      let top = -Infinity
      let arg = 0
      const end = FIRST_BEFORE[label + 1]!
      for (let k = FIRST_BEFORE[label]!; k < end; k++) {
        const last = ALL_BEFORE[k]!
        const value = best[last]! + transitions[STEPS[k]!]!
        if (value > top) {
          top = value
          arg = last
        }
      }
      next[label] = top + own[label]!
      back[row + label] = arg
    }
    const spare = best
    best = next
    next = spare
  }

  function decodeStretch(from: number, to: number, score: Score, labels: Uint8Array): void {
    if (back.length < (to - from) * LABEL_COUNT) back = new Uint8Array(2 * (to - from) * LABEL_COUNT)
    start(from, score)
    for (let i = from + 1; i < to; i++) step(i, score, (i - from) * LABEL_COUNT)
    let label = OUTSIDE
    for (const other of FINAL) if (best[other]! > best[label]!) label = other
    for (let i = to - 1; i > from; i--) {
      labels[i] = label
      label = back[(i - from) * LABEL_COUNT + label]!
    }
    labels[from] = label
  }

  return (open, score) => {
    const labels = new Uint8Array(open.length)
    for (let from = open.indexOf(1); from >= 0; ) {
      const end = open.indexOf(0, from)
      decodeStretch(from, end < 0 ? open.length : end, score, labels)
      from = end < 0 ? -1 : open.indexOf(1, end)
    }
    return labels
  }
}
