import { VERB_PREFIXES } from '../../english/verbs/verb-prefixes.js'
import type { Span } from '../../model/span.js'
import { lowerOf } from '../../text/parts-of-speech/form.js'
import type { TaggedWord } from '../../text/parts-of-speech/tag-parts-of-speech.js'
import { isVerbForm } from '../../text/parts-of-speech/verb-forms.js'
import type { TaggedSentence } from '../../text/tagged-sentence.js'
import { correctedPos } from './corrected-pos.js'
import { verbLemmaOf } from './verb-lemma.js'
import type { Word } from './word.js'

/** A mention in the sentence's clean text, with its index in the document's list. */
export interface PlacedMention extends Span {
  readonly index: number
  /** False for a pronoun or description that stands for a name. */
  readonly named: boolean
}

/**
 * The words of a sentence: hyphenated ones in one piece (`re-opened`, `al-Bakr`), names and dates known, and parts of
 * speech put right where the tagger erred.
 */
export function wordsOf(
  { tokens }: TaggedSentence,
  dates: readonly PlacedMention[],
  actors: readonly PlacedMention[],
): Word[] {
  const words: (Word & { pos: string; lemma: string })[] = []
  for (const word of joinHyphens(joinAddresses(tokens))) {
    const date = holderOf(word, dates)?.index ?? null
    const mention = holderOf(word, actors)
    const actor = mention?.index ?? null
    const named = mention?.named ?? false
    words.push({
      index: words.length,
      text: word.text,
      lower: word.form?.lower ?? lowerOf(word.text),
      lemma: word.lemma,
      pos: date !== null ? 'NUM' : named && /^\p{Lu}/u.test(word.text) ? 'PROPN' : word.pos,
      date,
      actor,
      named,
      start: word.start,
      end: word.end,
    })
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    word.pos = correctedPos(words, at)
    if (word.pos === 'VERB' || word.pos === 'ADJ') word.lemma = verbLemmaOf(word.lower, word.lemma)
  }
  return words
}

function holderOf({ start, end }: Span, mentions: readonly PlacedMention[]): PlacedMention | undefined {
  for (const mention of mentions) if (mention.start < end && start < mention.end) return mention
  return undefined
}

const HYPHENS: ReadonlySet<string> = new Set('-–‐‑')

/** Joins the parts of an address: `nytimes.com`, `Bookbarn.co.uk`. */
function joinAddresses(parts: readonly TaggedWord[]): readonly TaggedWord[] {
  if (!parts.some(({ text, spaced }, at) => text === '.' && !spaced && parts[at + 1]?.spaced === false)) return parts
  const words: TaggedWord[] = []
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!
    const last = words.at(-1)
    const next = parts[at + 1]
    const dot = part.text === '.' && !part.spaced && last && next && !next.spaced
    if (!dot || !/[\p{L}\d]{2}$/u.test(last.text) || !/^[a-z]{2,6}$/.test(next.text)) {
      words.push(part)
      continue
    }
    const text = last.text + part.text + next.text
    words[words.length - 1] = { ...last, text, form: null, lemma: text.toLowerCase(), pos: 'PROPN', end: next.end }
    at++
  }
  return words
}

/** Joins words that hyphens or dashes hold together without a space. */
function joinHyphens(parts: readonly TaggedWord[]): readonly TaggedWord[] {
  if (!parts.some(({ text, spaced }) => !spaced && HYPHENS.has(text))) return parts
  const words: TaggedWord[] = []
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!
    const last = words.at(-1)
    const next = parts[at + 1]
    const hyphen = HYPHENS.has(part.text) && !part.spaced && last && next && !next.spaced
    const range = hyphen && /^\d/.test(last.text) && /^\d/.test(next.text)
    if (!hyphen || range || !/[\p{L}\d]$/u.test(last.text) || !/^[\p{L}\d]/u.test(next.text)) {
      words.push(part)
      continue
    }
    words[words.length - 1] = {
      text: last.text + part.text + next.text,
      form: null,
      pos: posOfCompound(last, next),
      lemma: `${last.lemma}-${next.lemma}`,
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
    if (VERB_PREFIXES.has(first.text.toLowerCase())) return last.pos === 'NOUN' ? 'NOUN' : 'VERB'
    return last.pos === 'NOUN' ? 'NOUN' : 'ADJ'
  }
  return /^\p{Lu}/u.test(last.text) ? 'PROPN' : last.pos
}
