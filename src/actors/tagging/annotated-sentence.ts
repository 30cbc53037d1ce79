import { NAME_LINKS, NAME_PARTICLES } from '../../english/names/name-particles.js'
import { PackedLists, type Packing } from '../../text/packed-lists.js'
import type { TaggedSentence } from '../../text/tagged-sentence.js'
import { isCapital, lookUp } from '../spelling/look-up.js'
import { splitWords } from '../spelling/split-words.js'
import type { Word } from '../spelling/word.js'
import { reportStartOf } from './report-start.js'

/** A sentence as the tagger of names sees it; all lists have one item a word. */
export interface AnnotatedSentence {
  readonly sentence: TaggedSentence
  readonly words: readonly Word[]
  /** Bits of `lookUp`. */
  readonly kinds: Int32Array
  /** Whether the word may be part of a name; the others are never looked at again. */
  readonly open: Uint8Array
  /** The first word of the report behind a dateline; 0 where there is none. */
  readonly begin: number
  /** Whether most words are capitalised, so that capitals say little: headings, all-caps lines. */
  readonly loud: boolean
}

/** The pronoun that is always in capitals. */
const SELF = /^i(?:'(?:m|d|ve|ll))?$/

/** How many linking words may stand between two capitalised ones. */
const LONGEST_LINK = 3

const WORDS: Packing<Word> = {
  isAlike: (a, b) => a.spelling === b.spelling && a.pos === b.pos && a.glued === b.glued,
  placed: ({ text, spelling, pos, glued }, start, end) => {
    const { lower, shape } = spelling
    return { text, lower, shape, spelling, pos, glued, start, end }
  },
}

/**
 * Annotates the sentences of a document. The words of a long one would fill the memory: those of sentences far behind are packed, and
 * unpacked where they are asked for.
 */
export function annotateAll(sentences: readonly TaggedSentence[]): AnnotatedSentence[] {
  const words = new PackedLists(WORDS, sentences.length)
  const room = { kinds: new Int32Array(0), open: new Uint8Array(0), count: 0 }
  return sentences.map((sentence, at) => {
    const annotated = annotate(sentence)
    words.add(annotated.words)
    return new Annotated(roomed(annotated, room), words, at)
  })
}

/** Words for which there is room at once: an array of its own for each sentence takes several times what it holds. */
const ROOM = 1 << 14

/** The same with its bits in an array that many sentences share. */
function roomed(
  annotated: AnnotatedSentence,
  room: { kinds: Int32Array; open: Uint8Array; count: number },
): AnnotatedSentence {
  const { length } = annotated.kinds
  if (room.count + length > room.kinds.length) {
    room.kinds = new Int32Array(Math.max(ROOM, length))
    room.open = new Uint8Array(room.kinds.length)
    room.count = 0
  }
  const kinds = room.kinds.subarray(room.count, room.count + length)
  const open = room.open.subarray(room.count, room.count + length)
  kinds.set(annotated.kinds)
  open.set(annotated.open)
  room.count += length
  return { ...annotated, kinds, open }
}

class Annotated implements AnnotatedSentence {
  readonly sentence: TaggedSentence
  readonly kinds: Int32Array
  readonly open: Uint8Array
  readonly begin: number
  readonly loud: boolean
  readonly #words: PackedLists<Word>
  readonly #at: number

  constructor({ sentence, kinds, open, begin, loud }: AnnotatedSentence, words: PackedLists<Word>, at: number) {
    this.sentence = sentence
    this.kinds = kinds
    this.open = open
    this.begin = begin
    this.loud = loud
    this.#words = words
    this.#at = at
  }

  get words(): readonly Word[] {
    return this.#words.get(this.#at)
  }
}

/** Splits a sentence into words and finds those that may be part of a name. */
export function annotate(sentence: TaggedSentence): AnnotatedSentence {
  const words = splitWords(sentence)
  const open = new Uint8Array(words.length)
  const begin = reportStartOf(words)
  let last = -1
  let capitals = 0
  let letters = 0
  for (let i = begin; i < words.length; i++) {
    const word = words[i]!
    if (word.shape !== 'mark' && word.shape !== 'dash' && word.shape !== 'possessive') letters++
    if (!isNamePart(words, i)) continue
    if (isCapital(word)) capitals++
    open[i] = 1
    if (last >= 0 && i - last <= LONGEST_LINK + 1 && linked(words, last + 1, i)) open.fill(1, last + 1, i)
    last = i
  }
  const loud = letters > 3 && capitals > 0.7 * letters
  return { sentence, words, kinds: lookUp(words), open, begin, loud }
}

function isNamePart(words: readonly Word[], i: number): boolean {
  const word = words[i]!
  if (SELF.test(word.lower)) return false
  if (isCapital(word) || word.shape === 'figure') return true
  const next = words[i + 1]
  if (next === undefined) return false
  if (word.shape === 'number') return isCapital(next) || next.shape === 'figure'
  if (!NAME_PARTICLES.has(word.lower)) return false
  const behind = next.shape === 'dash' || next.text === "'" || next.text === '’' ? words[i + 2] : next
  return behind !== undefined && isCapital(behind)
}

function linked(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!NAME_LINKS.has(words[i]!.lower) && words[i]!.shape !== 'number') return false
  return true
}
