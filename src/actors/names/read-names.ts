import { WEEKDAYS } from '../../english/dates/weekdays.js'
import { NO_SYLLABLES } from '../../english/names/no-syllables.js'
import type { ActorType } from '../../model/actor.js'
import { BIT, PHRASE, STATES } from '../spelling/look-up.js'
import { spellingOf } from '../spelling/spelling.js'
import type { Word } from '../spelling/word.js'
import type { AnnotatedSentence } from '../tagging/annotated-sentence.js'
import { LAST, NAME_TYPES, type NameType, ONLY, OUTSIDE, placeOf, typeOf } from '../tagging/labels.js'
import type { Name } from './name.js'
import { splitJoined } from './split-joined.js'
import { behindTitle, findTitle, isTitleAt } from './titles.js'
import { isGivenOrFamily, typeByWords } from './type-by-words.js'
import { withApposition } from './with-apposition.js'
import { withDateline } from './with-dateline.js'
import { withGivenInShort } from './with-given-in-short.js'
import { withOtherHalf } from './with-other-half.js'
import { withRankAndPlace } from './with-rank-and-place.js'
import { withRulerNumber } from './with-ruler-number.js'

/** What takes to the names that the labels tell what belongs to them, in this order. */
const COMPLETIONS: readonly ((annotated: AnnotatedSentence, names: readonly Name[]) => Name[])[] = [
  withDateline,
  withApposition,
  withGivenInShort,
  withOtherHalf,
  withRulerNumber,
  withRankAndPlace,
]

/** Reads the names off the labels of a sentence: exact spans, and what the labels alone do not tell. */
export function readNames(annotated: AnnotatedSentence, labels: Uint8Array): Name[] {
  const names: Name[] = []
  for (let from = 0; from < labels.length; from++) {
    if (labels[from] === OUTSIDE) continue
    let last = from
    while (placeOf(labels[last]!) !== LAST && placeOf(labels[last]!) !== ONLY) last++
    const type = NAME_TYPES[typeOf(labels[from]!)]!
    for (const part of splitJoined(annotated, from, last + 1, type)) {
      const name = nameOf(annotated, part.from, part.to, type)
      if (name) names.push(name)
    }
    from = last
  }
  return COMPLETIONS.reduce((found, complete) => complete(annotated, found), names)
}

const ORIGINS = STATES | BIT.demonym

const ARTICLES = new Set(['the', 'a', 'an'])

function nameOf(annotated: AnnotatedSentence, first: number, end: number, label: NameType): Name | null {
  const { words } = annotated
  const tagged = isTitled(annotated, first, end, label) ? 'person' : label
  let from = first
  let to = end
  while (from < to && ARTICLES.has(words[from]!.lower) && !isPartOfName(words, from)) from++
  while (to > from && (words[to - 1]!.shape === 'possessive' || words[to - 1]!.shape === 'mark')) to--
  if (tagged === 'person') to = endOfPerson(words, from, to)
  if (from >= to) return null
  if (tagged !== 'other' && isAdjective(annotated, from, to, tagged)) return null
  if (tagged === 'person') from = behindOrigin(annotated, behindTitle(annotated, from, to), to)
  if (tagged === 'organization') from = behindAdjective(annotated, from, to)
  if (isNameOfPeople(annotated, from, to)) return { annotated, from, to, type: 'group', rule: 'people' }
  if (tagged === 'other') return null
  if (isTreatyOrWar(annotated.kinds[to - 1]!) || isOfTreaty(annotated, from, to)) return null
  if ((tagged === 'person' || to - from === 1) && isTitleAt(annotated, to - 1)) {
    // `Iraq President`: the title goes, the state stays.
    let end = to
    while (end > from && isTitleAt(annotated, end - 1)) end--
    const state = end > from && annotated.kinds.subarray(from, end).every((kind) => kind & STATES)
    if (state) return { annotated, from, to: end, type: 'place', rule: 'listed-state' }
    if (end === from && (to - from > 1 || !isGivenOrFamily(annotated.kinds[to - 1]!))) return null
    if (annotated.kinds.subarray(from, end).every((kind) => kind & BIT.demonym)) return null
  }
  const type = typeByWords(annotated, from, to, tagged)
  const title = type === 'person' ? findTitle(annotated, from) : undefined
  const rule = ruleOf(annotated, from, to, type, title !== undefined)
  return { annotated, from, to, type, rule, ...(title && { title }) }
}

const DAYS: ReadonlySet<string> = new Set(WEEKDAYS.map((day) => day.toLowerCase()))
/** A syllable of Chinese and Korean names as Latin letters write it (Wade and Giles, Pinyin, McCune and Reischauer). */
const SYLLABLE = /^(?:[bcdfghjklmnpqrstwxyz]|zh|ch|sh|ts|tz|hs|kw|gw|ky|gy)?(?:[iuwy]?[aeiouü]{1,3})(?:ng?|[hklmpt])?$/

/**
 * Where a person's name ends: before the day of what happened (`arrested Adam Brell Tuesday`, as newspapers write), behind the second
 * half of a given name (`Park Dae-hyun`).
 */
function endOfPerson(words: readonly Word[], from: number, to: number): number {
  if (to - from > 1 && DAYS.has(words[to - 1]!.lower)) return to - 1
  const [dash, half] = [words[to], words[to + 1]]
  if (to - from < 2 || dash?.shape !== 'dash' || !dash.glued || half === undefined || !half.glued) return to
  return half.shape === 'lower' && SYLLABLE.test(half.text) && !NO_SYLLABLES.has(half.text) ? to + 2 : to
}

/** `Norwegian` of `a Norwegian ship`, `North Korean`, `Franco-German`: it names a quality. */
function isAdjective({ words, kinds }: AnnotatedSentence, from: number, to: number, tagged: NameType): boolean {
  // `Franco`, `Anglo`: half of a word that names a quality.
  if (to - from === 1 && words[to]?.shape === 'dash' && words[to + 1]?.glued && words[to + 2]?.shape === 'lower') {
    const half = kinds[to + 1]!
    if (half & BIT.demonym && !(half & (STATES | BIT.city | BIT['large-city']))) return !(kinds[from]! & STATES)
  }
  const bits = kinds[to - 1]!
  if (!(bits & BIT.demonym) || bits & (STATES | BIT.city | BIT['large-city'])) return false
  if (words[to]?.shape !== 'lower') return false
  if (to - from === 2) return tagged === 'place'
  return to - from === 1 || (to - from === 3 && words[from + 1]!.shape === 'dash')
}

/** `Camp David Accords`, `Syrian Civil War`: what they name does not act. */
function isTreatyOrWar(kinds: number): boolean {
  return (
    (kinds & BIT['no-actor-word']) !== 0 &&
    !(kinds & (BIT['organization-word'] | BIT['place-word'] | BIT['given-name'] | BIT.surname | BIT.city))
  )
}

/** `Treaty of Versailles`, or its last word alone. */
function isOfTreaty({ words, kinds }: AnnotatedSentence, from: number, to: number): boolean {
  const head = words[from + 1]?.lower === 'of' && from + 1 < to ? from : words[from - 1]?.lower === 'of' ? from - 2 : -1
  return head >= 0 && words[head]!.shape === 'capital' && isTreatyOrWar(kinds[head]!)
}

/** `President Aasen`: a title and one word that no list knows as anything but a person's name are no organization. */
function isTitled(annotated: AnnotatedSentence, from: number, to: number, label: NameType): boolean {
  if (label !== 'organization' || to - from !== 2 || !isTitleAt(annotated, from)) return false
  const [first, last] = [annotated.kinds[from]!, annotated.kinds[from + 1]!]
  if (first & PHRASE || !OFFICES.has(annotated.words[from]!.lower)) return false
  return (last & (STATES | BIT.demonym | BIT.organization | BIT['organization-word'] | BIT['place-word'])) === 0
}

/** Titles of office. Those of rank name ships, bands and brands as often: `Queen Mary`, `Prince Eugen`. */
const OFFICES: ReadonlySet<string> = new Set(
  'ambassador chancellor congressman congresswoman governor judge justice mayor minister premier president senator'.split(
    ' ',
  ),
)

/** `American Karl Holm`, `President of the United States Karl Holm`: where a person comes from, or rules, is no part of the name. */
function behindOrigin({ words, kinds }: AnnotatedSentence, from: number, to: number): number {
  let start = from
  while (start < to && isOrigin(words[start]!, kinds[start]!)) start++
  if (start === from || to - start < 2 || !(kinds[start]! & BIT['given-name'])) return from
  // `British Royal Marines`: surnames that are plurals are left with what stands before them.
  return words[to - 1]!.lower.endsWith('s') || kinds[to - 1]! & BIT['organization-word'] ? from : start
}

/** `American`, `France`, `Scotsman`. */
function isOrigin({ lower }: Word, kinds: number): boolean {
  return (kinds & ORIGINS) !== 0 ? !(kinds & BIT['given-name']) : isOriginNoun(lower)
}

/** `Scotsman`, `Frenchwoman`: of a people, by the adjective that it begins with. */
function isOriginNoun(lower: string): boolean {
  if (!/(?:man|woman)$/.test(lower)) return false
  const adjective = lower.slice(0, lower.endsWith('woman') ? -5 : -3)
  if (adjective.length < 4) return false
  const { single } = spellingOf(adjective[0]!.toUpperCase() + adjective.slice(1)).listed
  return (single & (BIT.demonym | BIT.people)) !== 0
}

/** `Kurdish YPG` is the YPG; `Norwegian San Marino Committee` the committee of that city, but not `Atlantic City Hospital`. */
function behindAdjective({ words, kinds }: AnnotatedSentence, from: number, to: number): number {
  if (to - from < 2 || !(kinds[from]! & BIT.demonym) || kinds[from]! & (STATES | PHRASE)) return from
  if (to - from === 2) return words[from + 1]!.shape === 'upper' ? from + 1 : from
  // Small cities bear common words for names: `American Bar Association`.
  const city = kinds[from + 1]! & BIT['large-city'] || (kinds[from + 1]! & BIT.city && kinds[from + 1]! & PHRASE)
  return city && kinds[to - 1]! & BIT['organization-word'] ? from + 1 : from
}

/** `The` in capitals inside a sentence belongs to the name: `with The Hague`. */
function isPartOfName(words: readonly Word[], i: number): boolean {
  return words[i]!.text === 'The' && words[i - 1]?.shape === 'lower'
}

/** `Syrians`, `the Iroquois`: the word that names them is a people's, and no word of another kind. */
function isNameOfPeople({ words, kinds }: AnnotatedSentence, from: number, to: number): boolean {
  const last = kinds[to - 1]!
  if (!(last & BIT.people) || last & (STATES | BIT.organization | BIT.landform)) return false
  if (to - from > 2) return false
  // `the French army`: a people's name before a noun is an adjective.
  return words[to]?.shape !== 'lower' || !(last & BIT.demonym)
}

/** The strongest evidence for a type, for a reader who asks why. */
function ruleOf({ kinds }: AnnotatedSentence, from: number, to: number, type: ActorType, titled: boolean): string {
  const any = (bits: number) => kinds.subarray(from, to).some((kind) => (kind & bits) !== 0)
  if (type === 'person') {
    if (titled) return 'title'
    if (any(BIT['given-name'])) return 'given-name'
    return any(BIT.surname) ? 'surname' : 'person-context'
  }
  if (type === 'organization') {
    if (any(BIT['organization-word'])) return 'organization-word'
    if (any(BIT.organization)) return 'listed-organization'
    return any(STATES) ? 'state-that-acts' : 'organization-context'
  }
  if (any(STATES)) return 'listed-state'
  if (any(BIT.city | BIT['large-city'] | BIT.region | BIT.landform)) return 'listed-place'
  return any(BIT['place-word']) ? 'place-word' : 'place-context'
}
