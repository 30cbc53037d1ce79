import type { AnnotatedSentence } from './annotated-sentence.js'
import { createDecoder, type Score } from './create-decoder.js'
import { featureRoom, featureWriter } from './extract-features.js'
import type { Evidence } from './gather-evidence.js'
import { LABEL_COUNT } from './labels.js'

/**
 * The weights of features by their hash, and of a label behind another. Keys are in an open-addressed table, so that
 * one look-up is a probe or two.
 */
export interface Weights {
  /** A slot is two numbers side by side: a key, and its row, or -1 where the slot is free. */
  readonly slots: Int32Array
  /** `LABEL_COUNT` weights a row. */
  readonly values: Int8Array
  readonly transitions: Int16Array
}

/** Labels of each word of each sentence of a document, sentence by sentence as they are asked for. */
export type NameTagger = (sentences: readonly AnnotatedSentence[], evidence: Evidence) => Iterable<Uint8Array>

/** A tagger by the weights: one for all documents, so that the engine knows what it calls. */
export function createNameTagger(weights: Weights): NameTagger {
  const addWeights = adderOf(weights)
  const decode = createDecoder(weights.transitions)
  const features = featureRoom()
  function labelsOf(sentence: AnnotatedSentence, evidence: Evidence): Uint8Array {
    if (!sentence.open.includes(1)) return new Uint8Array(sentence.open.length)
    const write = featureWriter(sentence, evidence)
    const score: Score = (i, scores) => addWeights(features, write(i, features), scores)
    return decode(sentence.open, score)
  }
  return function* (sentences, evidence) {
    for (const sentence of sentences) yield labelsOf(sentence, evidence)
  }
}

/** Makes what adds the weights of the first features of a list to scores. */
function adderOf({ slots, values }: Weights): (features: Int32Array, count: number, scores: Float64Array) => void {
  const mask = slots.length - 1
  return (features, count, scores) => {
    for (let f = 0; f < count; f++) {
      const hash = features[f]!
      let slot = slotOf(hash, mask)
      while (slots[slot] !== hash && slots[slot + 1]! >= 0) slot = (slot + 2) & mask
      const row = slots[slot + 1]!
      if (row < 0) continue
      const base = row * LABEL_COUNT
      for (let label = 0; label < LABEL_COUNT; label++) scores[label]! += values[base + label]!
    }
  }
}

/** Where the search for a key begins. */
export function slotOf(hash: number, mask: number): number {
  return (hash << 1) & mask
}
