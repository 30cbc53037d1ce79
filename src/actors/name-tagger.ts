import { inflateRawSync } from 'node:zlib'
import type { AnnotatedSentence } from './annotated-sentence.js'
import { decode } from './decode.js'
import { extractFeatures } from './extract-features.js'
import type { Evidence } from './gather-evidence.js'
import { LABEL_COUNT } from './labels.js'

/**
 * The weights of features by their hash, and of a label behind another. Keys are in an open-addressed table, so that
 * one look-up is a probe or two.
 */
export interface Weights {
  readonly keys: Int32Array
  /** Row of the key in the same slot, or -1. */
  readonly rows: Int32Array
  /** `LABEL_COUNT` weights a row. */
  readonly values: Int8Array
  readonly transitions: Int16Array
}

/** Labels of each word of each sentence of a document. */
export function tagNames(sentences: readonly AnnotatedSentence[], evidence: Evidence, weights: Weights): Uint8Array[] {
  const score = scorerOf(weights)
  return sentences.map((sentence) => decode(extractFeatures(sentence, evidence), score, weights.transitions))
}

function scorerOf({ keys, rows, values }: Weights): (features: Int32Array, scores: Float64Array) => void {
  const mask = keys.length - 1
  return (features, scores) => {
    for (let f = 0; f < features.length; f++) {
      const hash = features[f]!
      for (let slot = hash & mask; rows[slot]! >= 0; slot = (slot + 1) & mask) {
        if (keys[slot] !== hash) continue
        const base = rows[slot]! * LABEL_COUNT
        for (let label = 0; label < LABEL_COUNT; label++) scores[label]! += values[base + label]!
        break
      }
    }
  }
}

/**
 * Reads the text that `scripts/train-actors.mjs` writes: base64 of deflated bytes, which are the number of rows, the
 * sorted keys, the transitions and the rows, all little-endian.
 */
export function readWeights(text: string): Weights {
  const bytes = inflateRawSync(Buffer.from(text, 'base64url'))
  const size = bytes.readUInt32LE(0)
  const sorted = Array.from({ length: size }, (_, i) => bytes.readInt32LE(4 + 4 * i))
  const behindKeys = 4 + 4 * size
  const pairs = LABEL_COUNT * LABEL_COUNT
  const transitions = Int16Array.from({ length: pairs }, (_, i) => bytes.readInt16LE(behindKeys + 2 * i))
  const values = Int8Array.from(bytes.subarray(behindKeys + 2 * pairs))
  const capacity = 2 ** Math.ceil(Math.log2(2 * size + 2))
  const keys = new Int32Array(capacity)
  const rows = new Int32Array(capacity).fill(-1)
  sorted.forEach((key, row) => {
    let slot = key & (capacity - 1)
    while (rows[slot]! >= 0) slot = (slot + 1) & (capacity - 1)
    keys[slot] = key
    rows[slot] = row
  })
  return { keys, rows, values, transitions }
}
