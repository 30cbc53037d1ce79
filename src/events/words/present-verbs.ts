import { RELATIVES } from '../../english/openers.js'
import { STATIVE_VERBS } from '../../english/stative-verbs.js'
import { verbFormOf } from '../../text/parts-of-speech/verb-forms.js'
import { isKnownVerb } from './verb-lemma.js'
import type { Word } from './word.js'

/**
 * The words of a headline or of an entry of a chronology, with a verb in each part in which the tagger saw none: a word in the
 * shape of the present, right behind a noun that agrees with it in number (`Navy sinks raider`, `An eclipse stops the battle`). What can
 * only stand behind a verb speaks for it: a name, a number, an article, a preposition.
 */
export function withPresentVerbs(words: readonly Word[]): readonly Word[] {
  const verbs = new Set<Word>()
  let from = 0
  for (let at = 0; at <= words.length; at++) {
    if (at < words.length && !divides(words, at)) continue
    const verb = presentVerb(words, from, at)
    if (verb !== null) verbs.add(verb)
    from = at + 1
  }
  return verbs.size === 0 ? words : words.map((word) => (verbs.has(word) ? { ...word, pos: 'VERB' } : word))
}

/** True for what stands between two clauses. */
function divides(words: readonly Word[], at: number): boolean {
  const { text, lower, pos } = words[at]!
  if (/^[;:()—–]$/.test(text) || lower === 'that' || RELATIVES.has(lower)) return true
  return pos === 'CCONJ'
}

function presentVerb(words: readonly Word[], from: number, end: number): Word | null {
  const part = words.slice(from, end)
  if (part.some(({ index, pos }) => (pos === 'VERB' || pos === 'AUX') && !isAside(words, index))) return null
  const joined = words[from - 1]?.pos === 'CCONJ'
  if (joined && part[0] && goesOn(part[0], words[from + 1])) return part[0]
  const candidates = part.filter((word, at) => at > 0 && isLikely(word, subjectBefore(words, word.index, from)))
  const firm = candidates.find(({ index }) => isFollowedFirmly(words[index + 1]))
  return firm ?? (joined ? null : (candidates[0] ?? null))
}

/** `The workers, led by Anna Holt, strike`: a participle behind a comma. */
function isAside(words: readonly Word[], at: number): boolean {
  const form = verbFormOf(words[at]!.lower)
  return words[at - 1]?.text === ',' && (form === 'either' || form === 'participle')
}

/** The noun before a word, over an aside between commas. */
function subjectBefore(words: readonly Word[], at: number, from: number): Word | undefined {
  if (words[at - 1]?.text !== ',') return words[at - 1]
  for (let before = at - 2; before > from; before--) if (words[before]!.text === ',') return words[before - 1]
  return undefined
}

/** `finds water and wakes the master`: a verb right behind the joining word, before its object. */
function goesOn(word: Word, next: Word | undefined): boolean {
  const third = verbFormOf(word.lower) === 'third' && isKnownVerb(word.lemma) && !word.named
  return third && (next?.pos === 'DET' || next?.pos === 'PROPN' || next?.pos === 'PRON')
}

function isLikely({ text, lower, lemma, pos, named, date }: Word, before: Word | undefined): boolean {
  if (named || date !== null || !/^(?:NOUN|PROPN|ADJ)$/.test(pos) || /[^\p{L}-]/u.test(text)) return false
  if (before === undefined || !/^(?:NOUN|PROPN)$/.test(before.pos) || before.date !== null) return false
  const base = verbFormOf(lower) === 'third' ? lemma : lower
  if (!isKnownVerb(base) || STATIVE_VERBS.has(base)) return false
  const plural =
    !before.named && ((before.lower.endsWith('s') && before.lower !== before.lemma) || MANY.has(before.lower))
  return plural ? base === lower : base !== lower
}

/** Nouns that are plural without an ending. */
const MANY: ReadonlySet<string> = new Set(['children', 'men', 'people', 'police', 'women'])

function isFollowedFirmly(next: Word | undefined): boolean {
  return next === undefined || next.named || /^(?:PROPN|DET|NUM|ADP|PRON|ADJ)$/.test(next.pos)
}
