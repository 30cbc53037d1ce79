import type { Clause } from '../clauses/clause.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import type { VerbGroup } from '../verbs/verb-group.js'
import type { Word } from '../words/word.js'
import type { Relation } from './relate-phrases.js'

/**
 * The phrases that a relative clause or participle describes: a list where the clause is about all of it. Of a chain such as
 * `the letters to Anna Brandt` it is the one that the pronoun can stand for, and behind a comma the head of all.
 */
export function antecedentOf(
  words: readonly Word[],
  phrases: readonly NounPhrase[],
  relations: readonly Relation[],
  isPerson: (phrase: NounPhrase) => boolean | null,
  { antecedent, opener, kind, group }: Clause,
): NounPhrase[] {
  if (antecedent === null) return []
  const nearest = phrases.findLast(({ end }) => end <= antecedent)
  if (!nearest || !words.slice(nearest.end, antecedent).every(({ pos }) => pos === 'PUNCT')) return []
  const chain = chainOf(phrases, relations, nearest)
  const comma = words[antecedent]?.text === ',' || words[antecedent - 1]?.text === ','
  const pronoun = opener?.split(' ').at(-1) ?? ''
  const fits = chain.find((phrase, at) => {
    if (/^t?here$/.test(words[phrase.head]!.lower)) return false
    if (!canStandFor(pronoun, isPerson(phrase)) || !agrees(words, group, phrase)) return false
    return phrase.sort !== 'date' && !isHung(words, phrase, chain[at + 1], pronoun, comma)
  })
  const other = chain.find((phrase) => phrase.sort !== 'date' && canStandFor(pronoun, isPerson(phrase)))
  if (fits === undefined && other === undefined) return []
  const head = explained(relations, fits ?? other!)
  if (kind !== 'relative' || pronoun === 'which') return [head]
  const all = listOf(phrases, relations, head)
  return isSingular(words, group) ? [named(all) ?? head] : all
}

function isSingular(words: readonly Word[], group: VerbGroup | null): boolean {
  return group !== null && /^(?:is|was|has|does)$/.test(words[group.first]!.lower)
}

/** Of `the composer Otto Klein, cantor in Bergen and later organist of Velm, who is known` the name: one who is several things. */
function named(all: readonly NounPhrase[]): NounPhrase | undefined {
  return all.length > 1 ? all.findLast(({ sort }) => sort === 'name') : undefined
}

/** Of a phrase and its explanation the first: `one man, Otto Klein, who`. */
function explained(relations: readonly Relation[], phrase: NounPhrase): NounPhrase {
  return relations[phrase.index]!.explains ?? phrase
}

/** A phrase, what it hangs on by a preposition or explains, and so on; behind a date what stands before it. */
function chainOf(phrases: readonly NounPhrase[], relations: readonly Relation[], nearest: NounPhrase): NounPhrase[] {
  const chain = [nearest]
  for (let at: NounPhrase = nearest; ; ) {
    const { explains } = relations[at.index]!
    const before = phrases.findLast(({ end }) => at.preposition !== null && end === at.preposition)
    const host = explains ?? at.holder ?? before ?? (at.sort === 'date' ? phrases[at.index - 1] : undefined)
    if (!host || chain.includes(host)) return chain
    chain.push(host)
    at = host
  }
}

/** `who` stands for persons, `which` for things; a common noun can be either. */
function canStandFor(pronoun: string, person: boolean | null): boolean {
  if (pronoun === 'who' || pronoun === 'whom') return person !== false
  return pronoun !== 'which' || person !== true
}

/** False where the number of the verb speaks against it: `the family of jets, which has sold`. */
function agrees(words: readonly Word[], group: VerbGroup | null, { head, sort }: NounPhrase): boolean {
  if (group === null || sort !== 'common') return true
  const { lower, lemma, pos } = words[head]!
  if (pos !== 'NOUN') return true
  const plural = lower !== lemma && lower.endsWith('s')
  const lead = words[group.first]!.lower
  if (/^(?:is|was|has|does)$/.test(lead)) return !plural
  return !/^(?:are|were|have|do)$/.test(lead) || lower.endsWith('s') || lower !== lemma || NUMBERLESS.test(lower)
}

/** Nouns that are plural without an ending, or groups of many. */
const NUMBERLESS = /^(?:people|police|men|women|children|staff|crew|troops|cattle|majority|number|group|team|public)$/

/** True for the end of a chain where its head is meant: `a duo from Sweden which`, `the treaty with Genoa, signed in 1931`. */
function isHung(
  words: readonly Word[],
  phrase: NounPhrase,
  host: NounPhrase | undefined,
  pronoun: string,
  comma: boolean,
): boolean {
  if (host === undefined || host.sort !== 'common' || phrase.preposition === null || words[host.head]!.pos === 'NUM')
    return false
  if (phrase.sort === 'name')
    return words[phrase.preposition]!.lower !== 'of' && pronoun !== 'who' && pronoun !== 'whom'
  return comma && pronoun === ''
}

/** All members of the list that ends with the phrase. */
function listOf(phrases: readonly NounPhrase[], relations: readonly Relation[], last: NounPhrase): NounPhrase[] {
  const { first } = relations[last.index]!
  return first === last
    ? [last]
    : phrases.filter(({ index }) => index <= last.index && relations[index]!.first === first)
}
