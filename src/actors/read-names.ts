import type { AnnotatedSentence } from './annotated-sentence.js'
import { LAST, NAME_TYPES, type NameType, ONLY, OUTSIDE, placeOf, typeOf } from './labels.js'
import { BIT, isCapital } from './look-up.js'
import type { Name } from './name.js'
import { findTitle, isTitleWord } from './titles.js'

/** Reads the names off the labels of a sentence: exact spans, and what the labels alone do not tell. */
export function readNames(annotated: AnnotatedSentence, labels: Uint8Array): Name[] {
  const names: Name[] = []
  for (let from = 0; from < labels.length; from++) {
    if (labels[from] === OUTSIDE) continue
    let last = from
    while (placeOf(labels[last]!) !== LAST && placeOf(labels[last]!) !== ONLY) last++
    const name = nameOf(annotated, from, last + 1, NAME_TYPES[typeOf(labels[from]!)]!)
    if (name) names.push(name)
    from = last
  }
  return names
}

const ARTICLES = new Set(['the', 'a', 'an'])

function nameOf(annotated: AnnotatedSentence, first: number, end: number, tagged: NameType): Name | null {
  const { words } = annotated
  let from = first
  let to = end
  while (from < to && ARTICLES.has(words[from]!.lower)) from++
  while (to > from && (words[to - 1]!.shape === 'possessive' || words[to - 1]!.shape === 'mark')) to--
  if (tagged === 'person') while (from < to - 1 && isTitleWord(annotated, from)) from++
  if (from >= to) return null
  const people = isPeople(annotated, from, to)
  if (people) return { annotated, from, to, type: 'group', rule: 'people' }
  if (tagged === 'other') return null
  if (to - from === 1 && isTitleOnly(annotated, from)) return null
  const title = tagged === 'person' ? findTitle(annotated, from, to) : undefined
  return {
    annotated,
    from,
    to,
    type: tagged,
    rule: ruleOf(annotated, from, to, tagged, title !== undefined),
    ...(title && { title }),
  }
}

/** `Syrians`, `the Iroquois`: the word that names them is a people's, and no word of another kind. */
function isPeople({ words, kinds }: AnnotatedSentence, from: number, to: number): boolean {
  const last = kinds[to - 1]!
  if (!(last & BIT.people) || last & (BIT.country | BIT['former-state'] | BIT.organization)) return false
  if (to - from > 2) return false
  // `the French army`: a people's name before a noun is an adjective.
  return words[to]?.shape !== 'lower' || !(last & BIT.demonym)
}

function isTitleOnly({ words, kinds }: AnnotatedSentence, i: number): boolean {
  return (kinds[i]! & BIT.title) !== 0 && !(kinds[i]! & (BIT['given-name'] | BIT.surname)) && isCapital(words[i]!)
}

/** The strongest evidence for a type, for a reader who asks why. */
function ruleOf({ kinds }: AnnotatedSentence, from: number, to: number, type: NameType, titled: boolean): string {
  const any = (bits: number) => kinds.subarray(from, to).some((kind) => (kind & bits) !== 0)
  if (type === 'person') {
    if (titled) return 'title'
    if (any(BIT['given-name'])) return 'given-name'
    return any(BIT.surname) ? 'surname' : 'person-context'
  }
  if (type === 'organization') {
    if (any(BIT['organization-word'])) return 'organization-word'
    if (any(BIT.organization)) return 'listed-organization'
    return any(BIT.country | BIT['former-state']) ? 'state-that-acts' : 'organization-context'
  }
  if (any(BIT.country | BIT['former-state'])) return 'listed-state'
  if (any(BIT.city | BIT['large-city'] | BIT.region | BIT.landform)) return 'listed-place'
  return any(BIT['place-word']) ? 'place-word' : 'place-context'
}
