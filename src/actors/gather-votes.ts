import type { AnnotatedSentence } from './annotated-sentence.js'
import { LAST, NAME_TYPES, ONLY, OUTSIDE, placeOf, typeOf } from './labels.js'
import { isCapital } from './look-up.js'

/** How often each type was given, and last how often none. */
type Ballot = number[]

/** What a first reading of a document said about its words and names, for the second. */
export interface Votes {
  /** By a word's lower-case form. */
  readonly words: ReadonlyMap<string, Ballot>
  /** By a name's words in lower case, joined by a space. */
  readonly names: ReadonlyMap<string, Ballot>
}

const NONE = NAME_TYPES.length

/** The longest name, in words, that is looked for again elsewhere in the document. */
export const LONGEST_NAME = 6

/** Counts what the first reading said. */
export function gatherVotes(sentences: readonly AnnotatedSentence[], labels: readonly Uint8Array[]): Votes {
  const words = new Map<string, Ballot>()
  const names = new Map<string, Ballot>()
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s]!
    const own = labels[s]!
    for (let i = 0; i < own.length; i++) {
      if (!sentence.open[i]) continue
      const type = typeOf(own[i]!)
      if (isCapital(sentence.words[i]!)) cast(words, sentence.words[i]!.lower, type)
      if (own[i] === OUTSIDE || (placeOf(own[i]!) !== LAST && placeOf(own[i]!) !== ONLY)) continue
      let from = i
      while (from > 0 && placeOf(own[from]!) !== 0 && placeOf(own[from]!) !== ONLY) from--
      if (i - from < LONGEST_NAME) cast(names, keyOf(sentence, from, i + 1), type)
      voteForAcronym(words, sentence, i, type)
    }
  }
  return { words, names }
}

/** The name of the words `[from, to)` as a key of `Votes.names`. */
export function keyOf({ words }: AnnotatedSentence, from: number, to: number): string {
  let key = words[from]!.lower
  for (let i = from + 1; i < to; i++) key += ` ${words[i]!.lower}`
  return key
}

/** The type that most gave, and how sure they were: 2 all, 1 two thirds, 0 less. */
export function winnerOf(ballot: Ballot): { readonly type: number; readonly surety: number } {
  let best = 0
  let all = 0
  for (let type = 0; type <= NONE; type++) {
    all += ballot[type]!
    if (ballot[type]! > ballot[best]!) best = type
  }
  return { type: best, surety: ballot[best] === all ? 2 : ballot[best]! * 3 >= all * 2 ? 1 : 0 }
}

function cast(ballots: Map<string, Ballot>, key: string, type: number): void {
  let ballot = ballots.get(key)
  if (ballot === undefined) {
    ballot = new Array<number>(NONE + 1).fill(0)
    ballots.set(key, ballot)
  }
  ballot[type < 0 ? NONE : type]!++
}

/** `Hay'at Tahrir al-Sham (HTS)`: what the name is, its acronym is. */
function voteForAcronym(words: Map<string, Ballot>, sentence: AnnotatedSentence, last: number, type: number): void {
  const acronym = sentence.words[last + 2]
  if (acronym === undefined || sentence.words[last + 1]!.text !== '(' || sentence.words[last + 3]?.text !== ')') return
  if (acronym.shape === 'upper' || acronym.shape === 'stops' || acronym.shape === 'mixed') {
    for (let n = 0; n < 3; n++) cast(words, acronym.lower, type)
  }
}
