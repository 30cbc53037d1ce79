// An averaged structured perceptron over the labels of `src/actors/tagging/labels.ts`: deterministic, its only randomness a
// seeded shuffle and the features that it leaves out at random, so that a name never seen is told by its context too.
import { createDecoder } from '../../build/actors/tagging/create-decoder.js'
import { LABEL_COUNT, OUTSIDE, typeOf } from '../../build/actors/tagging/labels.js'

/** Label of a word that is no actor, and may be another name or none: the model decides. */
export const REST = 254

const OTHER = 3
const isRest = Array.from({ length: LABEL_COUNT }, (_, label) => label === OUTSIDE || typeOf(label) === OTHER)

/** Which words have features. */
export const openOf = (rows) => Uint8Array.from(rows, (list) => (list === null ? 0 : 1))

/** The best labels that agree with all that is known. */
function completed(known, rows, score, decode) {
  const keepKnown = (i, scores) => {
    score(rows[i], scores)
    for (let label = 0; label < LABEL_COUNT; label++)
      if (known[i] === REST ? !isRest[label] : known[i] !== label) scores[label] -= 1e6
  }
  return decode(openOf(rows), keepKnown)
}

/** One averaged perceptron. Sentences are `{features: (Int32Array | null)[], labels: Uint8Array}`. Gives `{weights: Map(hash → numbers), transitions}`. */
function learnOnce(sentences, { epochs = 8, seed = 7, dropRare = 0, dropout = 0.4 } = {}) {
  const index = new Map()
  const counts = []
  const data = sentences
    .filter(({ features }) => features.some(Boolean))
    .map(({ features, labels }) => ({
      labels,
      rows: features.map((list) => {
        if (list === null) return null
        return list.map((hash) => {
          let row = index.get(hash)
          if (row === undefined) {
            row = counts.push(0) - 1
            index.set(hash, row)
          }
          counts[row]++
          return row
        })
      }),
    }))
  for (const item of data) item.rows = item.rows.map((list) => list?.filter((row) => counts[row] > dropRare) ?? null)
  const weights = new Float64Array(counts.length * LABEL_COUNT)
  const sums = new Float64Array(weights.length)
  const transitions = new Float64Array(LABEL_COUNT * LABEL_COUNT)
  const transitionSums = new Float64Array(transitions.length)
  const score = (rows, scores) => {
    for (let f = 0; f < rows.length; f++) {
      const base = rows[f] * LABEL_COUNT
      for (let label = 0; label < LABEL_COUNT; label++) scores[label] += weights[base + label]
    }
  }
  const decode = createDecoder(transitions)
  let step = 0
  const random = mulberry(seed)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(data, random)
    for (const { rows: all, labels: known } of data) {
      step++
      const rows = dropout > 0 ? all.map((list) => list?.filter(() => random() >= dropout) ?? null) : all
      const got = decode(openOf(rows), (i, scores) => score(rows[i], scores))
      const labels = known.includes(REST) ? completed(known, rows, score, decode) : known
      for (let i = 0; i < rows.length; i++) {
        if (rows[i] === null) continue
        const right = labels[i]
        const wrong = got[i]
        if (right !== wrong) {
          for (const row of rows[i]) {
            const base = row * LABEL_COUNT
            weights[base + right]++
            sums[base + right] += step
            weights[base + wrong]--
            sums[base + wrong] -= step
          }
        }
        const before = i > 0 && rows[i - 1] !== null
        const lastRight = before ? labels[i - 1] : 0
        const lastWrong = before ? got[i - 1] : 0
        if (right !== wrong || lastRight !== lastWrong) {
          transitions[lastRight * LABEL_COUNT + right]++
          transitionSums[lastRight * LABEL_COUNT + right] += step
          transitions[lastWrong * LABEL_COUNT + wrong]--
          transitionSums[lastWrong * LABEL_COUNT + wrong] -= step
        }
      }
    }
  }
  const average = (now, sum) => now.map((value, i) => value - sum[i] / (step + 1))
  const averaged = average(weights, sums)
  const table = new Map()
  for (const [hash, row] of index) {
    const own = averaged.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT)
    if (own.some((value) => value !== 0)) table.set(hash, own)
  }
  return { table, transitions: average(transitions, transitionSums) }
}

/** The mean of several perceptrons that saw the sentences in different orders: steadier than any of them. */
export function learn(sentences, { runs = 4, order = 0, ...options } = {}) {
  const models = Array.from({ length: runs }, (_, run) =>
    learnOnce(sentences, { ...options, seed: 7 + order * runs + run }),
  )
  const [{ table, transitions }, ...others] = models
  const mean = (own, get) =>
    own.map((value, i) => others.reduce((sum, model) => sum + (get(model)?.[i] ?? 0), value) / runs)
  const keys = new Set(models.flatMap((model) => [...model.table.keys()]))
  const none = new Float64Array(LABEL_COUNT)
  return {
    table: new Map([...keys].map((key) => [key, mean(table.get(key) ?? none, (model) => model.table.get(key))])),
    transitions: mean(transitions, (model) => model.transitions),
  }
}

export function scorerOf({ table }) {
  return (features, scores) => {
    for (const hash of features) {
      const own = table.get(hash)
      if (own) for (let label = 0; label < LABEL_COUNT; label++) scores[label] += own[label]
    }
  }
}

function shuffle(list, random) {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[list[i], list[j]] = [list[j], list[i]]
  }
}

function mulberry(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
