// A linear-chain conditional random field over the labels of `src/actors/labels.ts`, trained by AdaGrad with features
// dropped at random, so that names never seen are told by their context: deterministic, the shuffle is seeded.
import { BEFORE, FINAL, LABEL_COUNT as L, OUTSIDE } from '../../dist/actors/labels.js'

/** Sentences are `{features: (Int32Array | null)[], labels: Uint8Array}`. Gives `{table: Map(hash → numbers), transitions}`. */
export function learnCrf(sentences, { epochs = 12, seed = 7, dropRare = 0, rate = 0.15, l2 = 0.002, dropout = 0.2 } = {}) {
  const index = new Map()
  const counts = []
  const rowOf = (hash) => {
    let row = index.get(hash)
    if (row === undefined) {
      row = counts.push(0) - 1
      index.set(hash, row)
    }
    counts[row]++
    return row
  }
  const stretches = sentences.flatMap((sentence) => [...stretchesOf(sentence)]).map(({ features, labels }) => ({ labels, rows: features.map((list) => list.map(rowOf)) }))
  for (const item of stretches) item.rows = item.rows.map((list) => list.filter((row) => counts[row] > dropRare))
  const model = {
    weights: new Float64Array(counts.length * L),
    squares: new Float64Array(counts.length * L).fill(1e-2),
    transitions: new Float64Array(L * L),
    transitionSquares: new Float64Array(L * L).fill(1e-2),
  }
  const random = mulberry(seed)
  const sum = new Float64Array(model.weights.length)
  const transitionSum = new Float64Array(L * L)
  let summed = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(stretches, random)
    for (const stretch of stretches) {
      const rows = dropout > 0 ? stretch.rows.map((list) => list.filter(() => random() >= dropout)) : stretch.rows
      update(model, rows, stretch.labels, rate, l2)
    }
    if (epoch < epochs / 2) continue
    summed++
    for (let i = 0; i < sum.length; i++) sum[i] += model.weights[i]
    for (let i = 0; i < L * L; i++) transitionSum[i] += model.transitions[i]
  }
  const keep = 1 - dropout
  const table = new Map()
  for (const [hash, row] of index) {
    const own = sum.subarray(row * L, (row + 1) * L)
    if (own.some((value) => value !== 0)) table.set(hash, own.map((value) => (value / summed) * keep))
  }
  return { table, transitions: transitionSum.map((value) => value / summed) }
}

function* stretchesOf({ features, labels }) {
  for (let from = 0; from < features.length; from++) {
    if (features[from] === null) continue
    let to = from
    while (to < features.length && features[to] !== null) to++
    yield { features: features.slice(from, to).map((list) => [...list]), labels: labels.subarray(from, to) }
    from = to
  }
}

const isFinal = new Uint8Array(L)
for (const label of FINAL) isFinal[label] = 1

function update({ weights, squares, transitions, transitionSquares }, rows, labels, rate, l2) {
  const n = rows.length
  const own = new Float64Array(n * L)
  for (let i = 0; i < n; i++) for (const row of rows[i]) for (let y = 0; y < L; y++) own[i * L + y] += weights[row * L + y]
  const alpha = new Float64Array(n * L).fill(-Infinity)
  const beta = new Float64Array(n * L).fill(-Infinity)
  for (let y = 0; y < L; y++) {
    if (BEFORE[y].includes(OUTSIDE)) alpha[y] = own[y] + transitions[OUTSIDE * L + y]
    if (isFinal[y]) beta[(n - 1) * L + y] = 0
  }
  for (let i = 1; i < n; i++) {
    for (let y = 0; y < L; y++) {
      let total = -Infinity
      for (const x of BEFORE[y]) total = plus(total, alpha[(i - 1) * L + x] + transitions[x * L + y])
      alpha[i * L + y] = total + own[i * L + y]
    }
  }
  for (let i = n - 1; i > 0; i--) {
    for (let y = 0; y < L; y++) {
      const behind = own[i * L + y] + beta[i * L + y]
      if (behind === -Infinity) continue
      for (const x of BEFORE[y]) beta[(i - 1) * L + x] = plus(beta[(i - 1) * L + x], transitions[x * L + y] + behind)
    }
  }
  let z = -Infinity
  for (let y = 0; y < L; y++) z = plus(z, alpha[(n - 1) * L + y] + beta[(n - 1) * L + y])
  const step = (values, seen, at, gradient) => {
    const full = gradient - l2 * values[at]
    seen[at] += full * full
    values[at] += (rate * full) / Math.sqrt(seen[at])
  }
  for (let i = 0; i < n; i++) {
    for (let y = 0; y < L; y++) {
      const expected = Math.exp(alpha[i * L + y] + beta[i * L + y] - z)
      const gradient = (labels[i] === y ? 1 : 0) - expected
      if (Math.abs(gradient) < 1e-4) continue
      for (const row of rows[i]) step(weights, squares, row * L + y, gradient)
    }
  }
  for (let i = 1; i < n; i++) {
    for (let y = 0; y < L; y++) {
      for (const x of BEFORE[y]) {
        const log = alpha[(i - 1) * L + x] + transitions[x * L + y] + own[i * L + y] + beta[i * L + y] - z
        const gradient = (labels[i - 1] === x && labels[i] === y ? 1 : 0) - Math.exp(log)
        if (Math.abs(gradient) > 1e-4) step(transitions, transitionSquares, x * L + y, gradient)
      }
    }
  }
}

function plus(a, b) {
  if (a === -Infinity) return b
  if (b === -Infinity) return a
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b))
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
