import { STANDING_DETERMINERS } from '../../english/function-words/determiners.js'
import { PARTICIPLE_PREPOSITIONS, RELATIVES, SUBORDINATORS } from '../../english/openers.js'
import type { VerbGroup } from '../verbs/verb-group.js'
import { isApproximate } from '../words/approximate.js'
import type { Word } from '../words/word.js'
import {
  completesName,
  headOfName,
  isNumberOf,
  isShare,
  lastOfMention,
  standsAlone,
  startsAnother,
} from './names-and-numbers.js'
import type { NounPhrase } from './noun-phrase.js'

/** A phrase before it is known what governs it. */
type Chunk = Pick<NounPhrase, 'start' | 'end' | 'head' | 'sort' | 'determined' | 'owner'>

/** Finds the noun phrases of a sentence, in order and without overlaps; the words of verb groups are in none. */
export function findNounPhrases(words: readonly Word[], groups: readonly VerbGroup[]): NounPhrase[] {
  const taken = new Uint8Array(words.length)
  for (const { first, last, head } of groups) {
    for (let at = first; at <= last; at++) if (isOfGroup(words[at]!, at === head)) taken[at] = 1
  }
  const phrases: NounPhrase[] = []
  for (let at = 0; at < words.length; ) {
    if (isStepwise(words, at)) {
      at += 3
      continue
    }
    const chunk = taken[at] || completesName(words, taken, at, at) ? null : chunkAt(words, taken, at)
    if (chunk === null) {
      at++
      continue
    }
    const preposition = governorOf(words, taken, chunk.start)
    const before = phrases.at(-1)
    const completes = preposition !== null && words[preposition]!.lower === 'of' && before?.end === preposition
    const { start, end, head, sort, determined, owner } = chunk
    const holder = completes ? before : null
    // Written out: a spread behind another field takes as long as all else here.
    phrases.push({ index: phrases.length, start, end, head, sort, determined, owner, preposition, holder })
    at = end
  }
  return phrases
}

/** `most of the ships`, but not `most of the sixties`: a part of what `of` names. */
function standsForSome(words: readonly Word[], end: number): boolean {
  return words[end]?.lower === 'of' && words.slice(end + 1, end + 4).every(({ date }) => date === null)
}

/** `One by one the cities fell`, `step by step`: says how, and is none. */
function isStepwise(words: readonly Word[], at: number): boolean {
  const { lower, pos } = words[at]!
  return (pos === 'NUM' || pos === 'NOUN') && words[at + 1]?.lower === 'by' && words[at + 2]?.lower === lower
}

/** What stands between an auxiliary and its verb may be a phrase of its own: `did the army leave`. */
function isOfGroup({ pos }: Word, isHead: boolean): boolean {
  return isHead || pos === 'VERB' || pos === 'AUX' || pos === 'PART' || pos === 'ADV'
}

/** The preposition right before a phrase, over quotation marks and adverbs of measure. */
function governorOf(words: readonly Word[], taken: Uint8Array, start: number): number | null {
  let at = start - 1
  while (at >= 0 && (isQuote(words[at]!) || (words[at]!.pos === 'ADV' && words[at]!.date === null))) at--
  const word = words[at]
  if (!word || taken[at]) return null
  if (isApproximate(words, at)) return governorOf(words, taken, at)
  if (word.lower === 'as' && words[at - 1]?.lower === 'well') return null
  if (word.pos === 'ADP' || word.pos === 'SCONJ' || word.lower === 'to') return at
  return PARTICIPLE_PREPOSITIONS.has(word.lower) || word.lower === 'than' ? at : null
}

/** The noun phrase that starts at a word, or null where none does. */
function chunkAt(words: readonly Word[], taken: Uint8Array, start: number): Chunk | null {
  let at = start
  let head = -1
  let determined = false
  let owner: number | null = null
  let isDate = false
  for (; at < words.length && !taken[at]; at++) {
    const word = words[at]!
    const next = taken[at + 1] ? undefined : words[at + 1]
    if (word.date !== null) {
      if (head >= 0 && !isDate) break
      head = at
      isDate = true
    } else if (word.named && word.actor !== null) {
      if (head >= 0 && startsAnother(words, start, at, head, isDate)) break
      const last = lastOfMention(words, at)
      head = headOfName(words, at, last)
      isDate = false
      at = last
    } else if (word.pos === 'DET') {
      if (head >= 0 || RELATIVES.has(word.lower)) break
      determined = true
    } else if (word.pos === 'PRON') {
      if (head === at - 1 && word.text === 'I' && words[head]?.pos === 'PROPN') continue
      if (head >= 0 || RELATIVES.has(word.lower) || (word.lower === 'that' && isOpener(next))) break
      if (isPossessive(word, next)) determined = true
      else if (at > start) break
      else return { start, end: at + 1, head: at, sort: 'pronoun', determined: false, owner: null }
    } else if (isPossessiveMark(word)) {
      if (head < 0 || next === undefined || !isInside(next)) break
      owner = head
      head = -1
    } else if (word.pos === 'NOUN' || word.pos === 'PROPN' || word.pos === 'NUM' || word.pos === 'SYM') {
      if (word.pos === 'NUM' && head >= 0 && words[head]!.pos === 'NOUN' && next?.pos === 'NOUN') break
      if (isDate && standsAlone(words, start, word)) break
      if (completesName(words, taken, start, at)) break
      if (word.pos === 'SYM' && head >= 0) break
      if (head >= 0 && isShare(words, at)) break
      if (word.pos !== 'SYM' && !isNumberOf(words, at, head)) head = at
      isDate = false
    } else if (word.pos === 'ADJ') {
      if (head >= 0 && !(next !== undefined && isNoun(next) && !isDate)) break
    } else if (word.lower === 'and' && words[start]!.lower === 'between' && isApproximate(words, start)) {
      head = -1
    } else if ((at === start && SUBORDINATORS.has(word.lower)) || !isBetween(words, at, next, head)) break
  }
  const end = trimmed(words, start, at)
  if (end === start) return null
  if (head < 0) {
    const last = words[end - 1]!
    const stands = STANDING_DETERMINERS.has(last.lower)
      ? determined || (standsForSome(words, end) && words[start - 1]?.lower !== 'how')
      : determined && last.pos === 'ADJ'
    return stands ? { start, end, head: end - 1, sort: 'common', determined, owner } : null
  }
  return { start, end: Math.max(end, head + 1), head, sort: sortOf(words[head]!, isDate), determined, owner }
}

function sortOf({ named, actor }: Word, isDate: boolean): NounPhrase['sort'] {
  if (isDate) return 'date'
  return named && actor !== null ? 'name' : 'common'
}

function isPossessive({ lower }: Word, next: Word | undefined): boolean {
  return /^(?:his|its|their|our|my|your)$/.test(lower) || (lower === 'her' && next !== undefined && isInside(next))
}

function isPossessiveMark({ lower, pos }: Word): boolean {
  return lower === "'s" || (lower === "'" && pos === 'PART')
}

function isNoun({ pos, date }: Word): boolean {
  return date === null && (pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM')
}

function isInside(word: Word): boolean {
  return isNoun(word) || word.pos === 'ADJ' || word.pos === 'ADV' || word.date !== null || isQuote(word)
}

function isOpener(next: Word | undefined): boolean {
  return next === undefined || next.pos !== 'NOUN'
}

/** Most words are none by their first letter. */
function isQuote({ text }: Word): boolean {
  return QUOTES.has(text.charAt(0)) && /^["“”„«»'‘’]+$/.test(text)
}

const QUOTES: ReadonlySet<string> = new Set(`"“”„«»'‘’`)

/** What may stand inside of a phrase without being part of a name: `politically and economically weak`, `the "great" king`. */
function isBetween(words: readonly Word[], at: number, next: Word | undefined, head: number): boolean {
  const word = words[at]!
  if (next === undefined) return false
  if (word.pos === 'ADV') return head < 0 && (next.pos === 'ADJ' || next.pos === 'NUM' || next.pos === 'ADV')
  if (isQuote(word)) return head < 0 && (isNoun(next) || next.pos === 'ADJ')
  if (/^[-–/$£€]$/.test(word.text)) return isNoun(next) || next.pos === 'ADJ'
  if (word.pos === 'CCONJ' || word.text === ',') {
    return head < 0 && words[at - 1]?.pos === 'ADJ' && next.pos === 'ADJ' && words[at + 2] !== undefined
  }
  return head < 0 && isApproximate(words, at)
}

const LOOSE: ReadonlySet<string> = new Set(['ADV', 'PUNCT', 'CCONJ', 'ADP', 'SYM', 'PART'])

/** The end of a phrase without adverbs, marks and joining words that turned out to belong to what follows. */
function trimmed(words: readonly Word[], start: number, end: number): number {
  let last = end
  while (last > start && LOOSE.has(words[last - 1]!.pos) && words[last - 1]!.date === null) last--
  return last
}
