import { COALITION_NOUNS } from '../../english/names/coalition-nouns.js'
import { BIT, isCapital, PHRASE, STATES } from '../spelling/look-up.js'
import type { Word } from '../spelling/word.js'
import type { AnnotatedSentence } from '../tagging/annotated-sentence.js'
import type { Name } from './name.js'

/**
 * Adds what lists tell beyond doubt: organisations listed in several words (`Arab League`), peoples (`Syrians`), and
 * coalitions of states (`Russia–Syria–Iran coalition`), which are one organisation. Names inside of one give way to it.
 */
export function addListedNames(annotated: AnnotatedSentence, names: readonly Name[]): Name[] {
  const listed = [...listedNames(annotated)]
  if (listed.length === 0) return [...names]
  // One number a word: which listed name it is of, then whether a name that stays has it.
  const owners = new Int32Array(annotated.words.length)
  for (const [i, { type, from, to }] of listed.entries()) if (type !== 'place') owners.fill(i + 1, from, to)
  const kept = names.filter(({ from, to }) => owners[from] === 0 || owners[from] !== owners[to - 1])
  const taken = new Uint8Array(annotated.words.length)
  for (const { from, to } of kept) taken.fill(1, from, to)
  const added = listed.filter(({ from, to }) => !taken.subarray(from, to).includes(1))
  return [...kept, ...added].sort((a, b) => a.from - b.from)
}

function* listedNames(annotated: AnnotatedSentence): Generator<Name> {
  const { words, kinds } = annotated
  for (let from = 0; from < words.length; from++) {
    const to = coalitionAt(annotated, from) ?? phraseAt(annotated, from)
    if (to !== undefined) {
      const rule = words[to - 1]!.shape === 'lower' && kinds[from]! & STATES ? 'coalition' : 'listed-organization'
      yield { annotated, from, to, type: 'organization', rule }
      from = to - 1
    } else if (isListedPeople(annotated, from) || isPeopleByQuality(annotated, from)) {
      yield { annotated, from, to: from + 1, type: 'group', rule: 'people' }
    } else if (isListedState(annotated, from))
      yield { annotated, from, to: from + 1, type: 'place', rule: 'listed-state' }
    else if (isListedLandform(annotated, from))
      yield { annotated, from, to: from + 1, type: 'place', rule: 'listed-place' }
  }
}

/** The end of a listed organisation of several words that starts at a word. */
function phraseAt({ words, kinds }: AnnotatedSentence, from: number): number | undefined {
  if (!isListed(kinds[from]!) || (from > 0 && isListed(kinds[from - 1]!))) return undefined
  let to = from
  while (to < kinds.length && isListed(kinds[to]!)) to++
  if (to - from < 2) return undefined
  // `Arab League Summit`: a longer run of capitals is another name.
  const before = words[from - 1]
  const behind = words[to]
  const longer =
    (before !== undefined && isCapital(before) && before.shape !== 'abbreviation' && from > 1) ||
    (behind !== undefined && isCapital(behind))
  return longer ? undefined : to
}

function isListed(kinds: number): boolean {
  return (kinds & PHRASE) !== 0 && (kinds & BIT.organization) !== 0
}

/** The end of `Russia–Syria–Iran–Iraq coalition`, where it starts at a word. */
function coalitionAt({ words, kinds }: AnnotatedSentence, from: number): number | undefined {
  if (!(kinds[from]! & STATES) || words[from - 1]?.shape === 'dash') return undefined
  let to = from + 1
  while (words[to]?.shape === 'dash' && words[to]!.glued && (kinds[to + 1] ?? 0) & STATES) to += 2
  const noun = words[to]
  return to > from + 1 && noun !== undefined && COALITION_NOUNS.has(noun.lower) ? to + 1 : undefined
}

/** A word that names a people and is no adjective: `the Syrians`, `the Iroquois made peace`, not `the Iroquois army`. */
function isListedPeople({ words, kinds }: AnnotatedSentence, i: number): boolean {
  const bits = kinds[i]!
  if (!(bits & BIT.people) || bits & (STATES | BIT.organization | BIT['given-name'] | BIT.landform)) return false
  if (!standsAlone(words, i)) return false
  if (!(bits & BIT.demonym)) return true
  const behind = words[i + 1]
  return words[i - 1]?.lower === 'the' && (behind === undefined || behind.shape === 'mark' || isVerb(behind))
}

/** Adjectives that name a people without an ending: `the British entered`, `sold to the Dutch`. */
const COLLECTIVE = /(?:ch|sh|ese|ss)$/

/** `the French` where no noun follows that it describes. */
function isPeopleByQuality({ words, kinds }: AnnotatedSentence, i: number): boolean {
  const word = words[i]!
  if (!(kinds[i]! & BIT.demonym) || !COLLECTIVE.test(word.text) || words[i - 1]?.lower !== 'the') return false
  const behind = words[i + 1]
  if (behind === undefined || behind.shape === 'mark') return true
  return behind.shape === 'lower' && (behind.lower.endsWith('ed') || ENDING.has(behind.pos))
}

/** What a noun phrase ends before. */
const ENDING: ReadonlySet<string> = new Set(['VERB', 'AUX', 'CCONJ', 'SCONJ', 'ADP', 'ADV', 'PART'])

const isVerb = ({ pos }: Word): boolean => pos === 'VERB' || pos === 'AUX'

/** A state's name that is nobody's given name or surname, alone in its run of capitals or before a title: `Iraq President`. */
function isListedState({ words, kinds }: AnnotatedSentence, i: number): boolean {
  const bits = kinds[i]!
  if (!(bits & STATES) || bits & (PHRASE | BIT['given-name'] | BIT.surname | BIT.demonym | BIT.organization))
    return false
  if (((kinds[i + 1] ?? 0) & BIT.title) !== 0) return true
  return words[i]!.text.length > 4 && standsAlone(words, i)
}

/** A landform alone behind its article, `into the Balkans`, that is not part of another word or name. */
function isListedLandform({ words, kinds }: AnnotatedSentence, i: number): boolean {
  const bits = kinds[i]!
  if (!(bits & BIT.landform) || bits & (PHRASE | BIT['given-name'] | BIT.surname | BIT.demonym)) return false
  const behind = words[i + 1]
  const ends = behind === undefined || behind.shape === 'mark' || isVerb(behind)
  return words[i - 1]?.lower === 'the' && ends && standsAlone(words, i)
}

function standsAlone(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]
  const behind = words[i + 1]
  if (before !== undefined && (before.shape === 'dash' || (isCapital(before) && i > 1))) return false
  return behind === undefined || (behind.shape !== 'dash' && !isCapital(behind))
}
