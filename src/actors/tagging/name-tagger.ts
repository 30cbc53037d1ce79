import type { AnnotatedSentence } from './annotated-sentence.js'
import { createDecoder } from './create-decoder.js'
import { createScorer } from './create-scorer.js'
import type { Evidence } from './gather-evidence.js'
import type { Weights } from './weights.js'

/** Labels of each word of each sentence of a document, sentence by sentence as they are asked for. */
export type NameTagger = (sentences: readonly AnnotatedSentence[], evidence: Evidence) => Iterable<Uint8Array>

/** A tagger by the weights: one for all documents, so that the engine knows what it calls. */
export function createNameTagger(weights: Weights): NameTagger {
  const scorerOf = createScorer(weights)
  const decode = createDecoder(weights.transitions)
  function labelsOf(sentence: AnnotatedSentence, evidence: Evidence): Uint8Array {
    if (!sentence.open.includes(1)) return new Uint8Array(sentence.open.length)
    return decode(sentence.open, scorerOf(sentence, evidence))
  }
  return function* (sentences, evidence) {
    for (const sentence of sentences) yield labelsOf(sentence, evidence)
  }
}
