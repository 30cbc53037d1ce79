import type { AnnotatedSentence } from './annotated-sentence.js'
import { keyOf, LONGEST_NAME, type Votes, winnerOf } from './gather-votes.js'
import { mixHashes } from './hash.js'
import { isCapital } from './look-up.js'

/** For each word what the first reading said about it (0 nothing), and about the longest name that holds it. */
export interface Said {
  readonly words: Int32Array
  readonly names: Int32Array
}

/** Looks up what the first reading of the document said about the words of a sentence. */
export function readVotes(annotated: AnnotatedSentence, votes: Votes): Said {
  const { words, open } = annotated
  const said = { words: new Int32Array(words.length), names: new Int32Array(words.length) }
  for (let i = 0; i < words.length; i++) {
    if (!open[i] || !isCapital(words[i]!)) continue
    const ballot = votes.words.get(words[i]!.lower)
    if (ballot) {
      const { type, surety } = winnerOf(ballot)
      said.words[i] = 1 + type * 3 + surety
    }
  }
  for (let i = 0; i < words.length; i++) if (open[i]) i += markLongest(annotated, votes, said.names, i)
  return said
}

/** Marks the longest known name that starts at a word; gives how many words further the next may start. */
function markLongest(annotated: AnnotatedSentence, votes: Votes, names: Int32Array, from: number): number {
  const { words, open } = annotated
  for (let size = Math.min(LONGEST_NAME, words.length - from); size > 0; size--) {
    if (!open[from + size - 1]) continue
    const ballot = votes.names.get(keyOf(annotated, from, from + size))
    if (ballot === undefined) continue
    const { type, surety } = winnerOf(ballot)
    for (let k = 0; k < size; k++) {
      const place = size === 1 ? 3 : k === 0 ? 0 : k === size - 1 ? 2 : 1
      names[from + k] = 1 + (type * 3 + surety) * 4 + place
    }
    return size - 1
  }
  return 0
}

/** Adds the features of what the first reading said about a word and its neighbours. */
export function addVotes(add: (template: number, value: number) => void, said: Said, i: number): void {
  const at = (list: Int32Array, k: number) => list[i + k] ?? 0
  for (let k = -1; k <= 1; k++) {
    add(130 + k, at(said.words, k))
    add(133 + k, at(said.names, k))
  }
  add(136, mixHashes(at(said.words, 0), at(said.names, 0)))
  add(137, mixHashes(at(said.words, -1), at(said.words, 0)))
  add(138, mixHashes(at(said.words, 0), at(said.words, 1)))
}
