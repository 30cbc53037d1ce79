import type { Span } from '../model/span.js'
import { type TaggedWord, tagPartsOfSpeech } from '../text/parts-of-speech.js'
import { isParticipleForm, isVerbForm } from './verb-forms.js'
import type { Word } from './word.js'

/** A mention in the sentence's clean text, with its index in the document's list. */
export interface PlacedMention extends Span {
  readonly index: number
}

/**
 * The words of a sentence: hyphenated ones in one piece (`re-opened`, `al-Bakr`), names and dates known, and parts of
 * speech put right where the tagger erred.
 */
export function wordsOf(text: string, dates: readonly PlacedMention[], actors: readonly PlacedMention[]): Word[] {
  const joined = joinHyphens(tagPartsOfSpeech(text))
  const words: Word[] = joined.map((word, index) => {
    const date = holderOf(word, dates)
    const actor = holderOf(word, actors)
    return {
      index,
      text: word.text,
      lower: word.text.toLowerCase().replaceAll('’', "'"),
      lemma: word.lemma,
      pos: date !== null ? 'NUM' : actor !== null && /^\p{Lu}/u.test(word.text) ? 'PROPN' : word.pos,
      date,
      actor,
      start: word.start,
      end: word.end,
    }
  })
  for (let at = 0; at < words.length; at++) words[at] = { ...words[at]!, pos: correctedPos(words, at) }
  return words
}

function holderOf(word: Span, mentions: readonly PlacedMention[]): number | null {
  return mentions.find((mention) => mention.start < word.end && word.start < mention.end)?.index ?? null
}

const PREFIXES = /^(?:re|co|out|over|under|pre|de|mis|un|cross|counter|double|ill|by)$/i

/** Joins words that hyphens or dashes hold together without a space. */
function joinHyphens(parts: readonly TaggedWord[]): TaggedWord[] {
  const words: TaggedWord[] = []
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!
    const last = words.at(-1)
    const next = parts[at + 1]
    const hyphen = /^[-–‐‑]$/.test(part.text) && !part.spaced && last && next && !next.spaced
    const range = hyphen && /^\d/.test(last.text) && /^\d/.test(next.text)
    if (!hyphen || range || !/[\p{L}\d]$/u.test(last.text) || !/^[\p{L}\d]/u.test(next.text)) {
      words.push(part)
      continue
    }
    words[words.length - 1] = {
      text: last.text + part.text + next.text,
      lemma: `${last.lemma}-${next.lemma}`,
      pos: posOfCompound(last, next),
      spaced: last.spaced,
      start: last.start,
      end: next.end,
    }
    at++
  }
  return words
}

function posOfCompound(first: TaggedWord, last: TaggedWord): string {
  if (/^\p{Lu}/u.test(first.text) && /^\p{Lu}/u.test(last.text)) return 'PROPN'
  if (/\d/.test(first.text) || /\d/.test(last.text)) return last.pos === 'NOUN' ? 'ADJ' : 'NUM'
  if (last.pos === 'VERB' || isVerbForm(last.text.toLowerCase())) {
    if (PREFIXES.test(first.text)) return last.pos === 'NOUN' ? 'NOUN' : 'VERB'
    return last.pos === 'NOUN' ? 'NOUN' : 'ADJ'
  }
  return /^\p{Lu}/u.test(last.text) ? 'PROPN' : last.pos
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])
const POSSESSIVES = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', "'s", "'"])

/** The part of speech of a word in its place, where the neighbours of a supposed verb, or of a supposed noun, speak against it. */
function correctedPos(words: readonly Word[], at: number): string {
  const word = words[at]!
  const before = words[at - 1]
  const after = words[at + 1]
  if (word.date !== null || word.actor !== null) return word.pos
  if (word.pos === 'VERB') {
    if (/^\p{Lu}/u.test(word.text) && at > 0 && before?.pos !== 'PUNCT' && before?.text !== '"') return 'PROPN'
    if (isAttributive(words, at)) return after && NOMINAL.has(after.pos) ? 'ADJ' : 'NOUN'
  }
  return word.pos
}

/** A participle that stands where an adjective stands: `the armed groups`, `of registered voters`, `the wounded`. */
function isAttributive(words: readonly Word[], at: number): boolean {
  const word = words[at]!
  const after = words[at + 1]
  let start = at - 1
  while (words[start]?.pos === 'ADV') start--
  const before = words[start]
  if (!before || !isParticipleForm(word.lower)) return false
  const noun = after !== undefined && NOMINAL.has(after.pos) && after.date === null
  const behindArticle = (before.pos === 'DET' && ARTICLES.has(before.lower)) || POSSESSIVES.has(before.lower)
  if (behindArticle) return start === at - 1 || noun
  if (before.pos === 'ADP' && !word.lower.endsWith('ing'))
    return noun || after?.pos === 'VERB' || after?.pos === 'CCONJ'
  return before.pos === 'ADJ' && noun && after.pos !== 'ADJ' && after.pos !== 'NUM'
}

const ARTICLES = new Set(['the', 'a', 'an', 'every', 'another', 'no', 'any', 'either', 'neither', 'some'])
