import { ROLE_NOUNS } from '../../english/nouns/noun-classes.js'
import type { ClauseTree } from '../clauses/clause.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import type { Word } from '../words/word.js'
import { gapOf, isAlong } from './gap-of.js'
import { closes, goesOnAsList } from './list-ahead.js'

/** What a noun phrase is to the others of its clause. */
export interface Relation {
  /** The first of the list that it stands in (`Iraq, Syria and Iran`); the phrase itself where it stands alone or first. */
  readonly first: NounPhrase
  /** The phrase that it explains between commas: `Otto Klein` of `Otto Klein, a smith from Bergen,`. */
  readonly explains: NounPhrase | null
  /** Index of the preposition that governs it, or the list or the phrase that it explains; null for subjects and objects. */
  readonly preposition: number | null
  /** Index of the clause that holds its head. */
  readonly clause: number
}

/** Works out lists, appositions and governing prepositions: the result is indexed as the phrases are. */
export function relatePhrases(
  words: readonly Word[],
  { owner, clauses }: ClauseTree,
  phrases: readonly NounPhrase[],
): Relation[] {
  const relations: Relation[] = []
  const last: (NounPhrase | undefined)[] = []
  for (const phrase of phrases) {
    const clause = owner[phrase.head]!
    const opens =
      phrase.preposition !== null &&
      isOpener(words, clauses[clause]!.start, phrase.preposition, clauses[clause]!.opener)
    const before = last[clause]
    last[clause] = phrase
    const alone = { first: phrase, explains: null, preposition: opens ? null : phrase.preposition, clause }
    const along = before && isAlong(words, phrase)
    const gap = along
      ? 'comma-and'
      : before && phrase.preposition === null
        ? gapOf(words, owner, clause, before.end, phrase.start)
        : null
    if (!before || gap === null || phrase.sort === 'date') relations.push(alone)
    else if (isTitleOf(words, before, phrase, gap)) {
      relations.push(alone)
      relations[before.index] = { ...relations[before.index]!, explains: phrase }
    } else if (gap === 'comma') relations.push(behindComma(words, owner, phrases, relations, before, phrase, alone))
    else relations.push(joined(words, relations, hosts(phrases, relations, before), phrase, gap === 'comma-and', alone))
  }
  return relations
}

/** `after the army left`: the subordinator of the clause is no preposition of its subject. */
function isOpener(words: readonly Word[], start: number, preposition: number, opener: string | null): boolean {
  return opener !== null && preposition <= start + 1 && preposition >= start && words[preposition]!.lower === opener
}

/** `the chairman and co-founder Anna Holt`, `Iraq President, Ahmed`: a title, or the first of two, of the name behind it. */
function isTitleOf(words: readonly Word[], before: NounPhrase, phrase: NounPhrase, gap: string): boolean {
  if (before.sort !== 'common' || phrase.sort !== 'name' || phrase.determined) return false
  const { pos, actor } = words[phrase.start]!
  return gap === 'and' && actor === null && pos === 'NOUN' && !words[before.head]!.lower.endsWith('s')
}

/** The phrases that one behind a joining word can be joined with, nearest first: the last, what it hangs on, what that explains. */
function hosts(phrases: readonly NounPhrase[], relations: readonly Relation[], before: NounPhrase): NounPhrase[] {
  const found: NounPhrase[] = []
  for (let host: NounPhrase | null = before; host && !found.includes(host); ) {
    found.push(host)
    const { explains, first, preposition }: Relation = relations[host.index]!
    const hung: NounPhrase | null =
      preposition === null ? null : (phrases.find(({ end }) => end === preposition) ?? null)
    host = explains ?? (first !== host ? first : null) ?? host.holder ?? hung
  }
  return found
}

/** The phrase joined with the host that is most like it; behind a comma what a host explains goes before the explanation. */
function joined(
  words: readonly Word[],
  relations: readonly Relation[],
  candidates: readonly NounPhrase[],
  phrase: NounPhrase,
  comma: boolean,
  alone: Relation,
): Relation {
  let best: NounPhrase | null = null
  let highest = -1
  for (const host of candidates) {
    if (host.sort === 'date') continue
    const { explains } = relations[host.index]!
    if (explains !== null && comma) continue
    const near = host === candidates[0] && !isCompletion(words, host) ? 2 : 0
    const alike = (host.sort === phrase.sort ? 2 : 0) + (host.determined === phrase.determined ? 1 : 0) + near
    if (alike > highest) {
      best = host
      highest = alike
    }
  }
  if (best === null) return alone
  const { first, preposition, explains } = relations[best.index]!
  return { ...alone, first, preposition, explains }
}

/** What `of` governs is as often joined with what it completes: `the fall of Acre and the loss of the kingdom`. */
function isCompletion(words: readonly Word[], { preposition }: NounPhrase): boolean {
  return preposition !== null && words[preposition]!.lower === 'of'
}

/** Behind a comma stands the next of a list, an explanation, or something new. */
function behindComma(
  words: readonly Word[],
  owner: readonly number[],
  phrases: readonly NounPhrase[],
  relations: readonly Relation[],
  before: NounPhrase,
  phrase: NounPhrase,
  alone: Relation,
): Relation {
  const host = topOf(words, phrases, relations, before, phrase)
  const { preposition, first, explains } = relations[host.index]!
  if (host.sort === 'date' || (preposition !== null && isFronted(words, owner, phrases, relations, host, phrase)))
    return alone
  const describes = host.sort === 'name' && phrase.sort === 'common'
  if (!describes && goesOnAsList(words, owner, phrases, phrase)) return { ...alone, first, preposition, explains }
  if (describes || closes(words, owner, alone.clause, phrases, phrase)) return { ...alone, explains: host, preposition }
  return alone
}

/** `In the spring, his father left`: behind a phrase that opens the clause stands its subject, unless another one follows. */
function isFronted(
  words: readonly Word[],
  owner: readonly number[],
  phrases: readonly NounPhrase[],
  relations: readonly Relation[],
  host: NounPhrase,
  phrase: NounPhrase,
): boolean {
  const clause = owner[phrase.head]!
  const isFree = ({ index }: NounPhrase) =>
    relations[index]!.clause === clause && relations[index]!.preposition === null
  if (phrases.some((other) => other.index <= host.index && other.sort !== 'date' && isFree(other))) return false
  const verb = words.findIndex(
    ({ pos, index }) => index >= phrase.end && owner[index] === clause && (pos === 'VERB' || pos === 'AUX'),
  )
  return !phrases.some(({ start, preposition, head }) => {
    return (
      start > phrase.end &&
      start < verb &&
      owner[head] === clause &&
      preposition === null &&
      words[start - 1]!.text === ','
    )
  })
}

/** What a phrase behind a comma explains or goes on with: not the end of `of …` where that is of another kind. */
function topOf(
  words: readonly Word[],
  phrases: readonly NounPhrase[],
  relations: readonly Relation[],
  before: NounPhrase,
  phrase: NounPhrase,
): NounPhrase {
  const candidates = hosts(phrases, relations, before)
  // `its envoy to Norway, Jakob Beam`: a full name behind a role says who that is.
  const role = phrase.sort === 'name' && phrase.end - phrase.start > 1 ? candidates[1] : undefined
  if (role?.sort === 'common' && ROLE_NOUNS.has(words[role.head]!.lemma)) return role
  const alike = candidates.find(({ sort }) => sort === phrase.sort)
  return alike ?? candidates.find(({ sort }) => sort === 'name' || sort === 'common') ?? before
}
