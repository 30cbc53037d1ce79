import { ASIDE_PREPOSITIONS } from '../../english/function-words/prepositions.js'
import { BODIES_OF_PEOPLE, PLACE_NOUNS } from '../../english/nouns/bodies-of-people.js'
import { ROLE_NOUNS } from '../../english/nouns/noun-classes.js'
import { PIECES_OF_WRITING } from '../../english/nouns/pieces-of-writing.js'
import { isPlacePreposition } from '../../english/place-prepositions.js'
import { HANDING_VERBS } from '../../english/verbs/handing-verbs.js'
import type { Role } from '../../model/event.js'
import type { NamedMention } from '../../model/named-mention.js'
import type { Argument } from '../arguments/argument.js'
import type { PhrasedSentence } from '../arguments/phrased-sentence.js'
import type { Clause } from '../clauses/clause.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import type { Word } from '../words/word.js'
import { type PlacedActor, placeActors } from './placed-actors.js'

/** A mention in a clause: `place` where it says where. */
export interface Participant {
  readonly mention: NamedMention
  readonly role: Role | 'place'
}

/**
 * Names the actors and places of each clause of a sentence; the result is indexed as the clauses are. `holders` says for each
 * clause which clause's event its names belong to: its own, or that of the clause whose verb governs it.
 */
export function findParticipants(
  sentence: PhrasedSentence,
  actors: readonly NamedMention[],
  found: readonly (readonly Argument[])[],
  holders: readonly number[],
): Participant[][] {
  const { words, tree } = sentence
  const placed = placeActors(words, tree, actors)
  return tree.clauses.map((clause) => {
    const lent = new Map<PlacedActor, Role>()
    for (const { role, phrase } of found[clause.index]!) {
      for (const actor of namesOf(sentence, placed, phrase)) lent.set(actor, role)
      for (const actor of ownersOf(sentence, placed, phrase)) if (!lent.has(actor)) lent.set(actor, 'other')
    }
    const participants: Participant[] = []
    const about = describedBy(sentence, placed, clause)
    if (about !== null && !lent.has(about.actor)) participants.push({ mention: about.actor.mention, role: about.role })
    for (const actor of placed) {
      const role = lent.get(actor)
      if (role !== undefined) participants.push({ mention: actor.mention, role })
      else if (holders[tree.owner[actor.first]!] === clause.index && !onlyNamesAnother(sentence, actor)) {
        participants.push({ mention: actor.mention, role: looseRole(sentence, clause, found[clause.index]!, actor) })
      }
    }
    return participants
  })
}

/** `Basel, where Otto died`, `the hall in which he died`, `Otto, whose mill burned`: a name that the clause is about without a slot in it. */
function describedBy(
  { words }: PhrasedSentence,
  placed: readonly PlacedActor[],
  { opener, antecedent }: Clause,
): { actor: PlacedActor; role: Role | 'place' } | null {
  if (opener === null || antecedent === null || (!opener.includes(' ') && !/^(?:where|when|whose)$/.test(opener)))
    return null
  const actor = placed.findLast(({ last }) => last < antecedent)
  if (!actor || !words.slice(actor.last + 1, antecedent).every(({ pos }) => pos === 'PUNCT')) return null
  return { actor, role: opener === 'where' ? 'place' : 'other' }
}

function isOwner(words: readonly Word[], last: number): boolean {
  if (/^(?:my|our)$/.test(words[last]!.lower)) return true
  const next = words[last + 1]?.lower
  return next === "'s" || next === "'"
}

/** `Assad government`, `ISIS fighters`, `the Elverum crossing`: the noun stands for those, or the place, that it is named after. */
function namesBearer(words: readonly Word[], { head, sort }: NounPhrase, { type }: NamedMention): boolean {
  const noun = words[head]!.lower
  if (sort === 'name') return false
  return BODIES_OF_PEOPLE.has(noun) || (type === 'place' && PLACE_NOUNS.has(noun))
}

/** The names that a phrase stands for: that of its head, and of what explains it (`his father, Johann`). */
function namesOf(
  { words, phrases, relations }: PhrasedSentence,
  placed: readonly PlacedActor[],
  phrase: NounPhrase,
): PlacedActor[] {
  const names = placed.filter(({ first, last }) => first <= phrase.head && phrase.head <= last)
  if (phrase.sort === 'name') return names
  const explained = phrases.filter(({ index, sort }) => {
    const { explains, preposition } = relations[index]!
    return sort === 'name' && (explains === phrase || (preposition !== null && isExampleOf(words, preposition, phrase)))
  })
  return [
    ...names,
    ...explained.flatMap(({ head }) => placed.filter(({ first, last }) => first <= head && head <= last)),
  ]
}

/** `firms such as Palm and Volkren`, `many nobles, such as Otto,`: who is named acts as the phrase does. */
function isExampleOf(words: readonly Word[], preposition: number, { end }: NounPhrase): boolean {
  if (words[preposition]!.lower !== 'as' || words[preposition - 1]?.lower !== 'such') return false
  const before = preposition - 1
  return before === end || (before - 1 === end && words[end]!.text === ',')
}

/** Whose the phrase is, where it stands in another clause: `Torvald's novels, written in 1950, sold`. */
function ownersOf(
  { words }: PhrasedSentence,
  placed: readonly PlacedActor[],
  { start, head }: NounPhrase,
): PlacedActor[] {
  return placed.filter(({ first, last }) => start <= first && last < head && isOwner(words, last))
}

/** A name that neither acts nor is acted on: a place where a preposition of place governs it. */
function looseRole(
  { words }: PhrasedSentence,
  { group }: Clause,
  found: readonly Argument[],
  { mention, preposition }: PlacedActor,
): Role | 'place' {
  if (preposition === null) return 'other'
  if (preposition === 'by' && group?.passive) return 'agent'
  const isHanded = preposition === 'to' && group !== null && HANDING_VERBS.has(words[group.head]!.lemma)
  if (isHanded && found.some(({ role }) => role === 'patient')) return 'other'
  return mention.type === 'place' && isPlacePreposition(preposition) ? 'place' : 'other'
}

/**
 * True for a name that serves to name something else: before a noun (`the Oregon dispute`, `Volkren chief Anna Torvald`), in
 * the explanation of a name (`Joe Leonard, chairman of AirTran`), or in a phrase that says when.
 */
function onlyNamesAnother(
  { words, phrases, relations }: PhrasedSentence,
  { mention, first, last }: PlacedActor,
): boolean {
  const phrase = phrases.find(({ start, end }) => start <= first && first < end)
  if (phrase === undefined) return false
  const isHead = first <= phrase.head && phrase.head <= last
  if (!isHead && !isOwner(words, last) && !namesBearer(words, phrase, mention)) return true
  if (isQuotedWord(words, first, last) || isPaperOfPiece(words, phrases, phrase, mention)) return true
  for (let at: NounPhrase | null = phrase; at; at = at.holder ?? hostOf(phrases, at)) {
    const { explains, preposition } = relations[at.index]!
    if (preposition !== null && ASIDE_PREPOSITIONS.has(words[preposition]!.lower)) return true
    if (explains !== null && explains.sort === 'name' && at.sort === 'common') return true
    if (at !== phrase && at.sort === 'common' && isExplainedByPerson(words, phrases, relations, at)) return true
  }
  return false
}

/** What a phrase hangs on by a preposition right behind it: `a student` of `a student from Norway`. */
function hostOf(phrases: readonly NounPhrase[], { preposition }: NounPhrase): NounPhrase | null {
  return preposition === null ? null : (phrases.find(({ end }) => end === preposition) ?? null)
}

/** `its envoy to Norway, Jakob Beam`: what hangs on a role only says which, where a name follows. */
function isExplainedByPerson(
  words: readonly Word[],
  phrases: readonly NounPhrase[],
  relations: PhrasedSentence['relations'],
  role: NounPhrase,
): boolean {
  if (!ROLE_NOUNS.has(words[role.head]!.lemma)) return false
  return phrases.some(({ index, sort }) => sort === 'name' && relations[index]!.explains === role)
}

/** `In an editorial in the Post, Otto wrote`: the paper that a piece stands in only says where. */
function isPaperOfPiece(
  words: readonly Word[],
  phrases: readonly NounPhrase[],
  phrase: NounPhrase,
  { type }: NamedMention,
): boolean {
  if (type !== 'organization' || phrase.preposition === null || words[phrase.preposition]!.lower !== 'in') return false
  const piece = hostOf(phrases, phrase)
  return piece !== null && PIECES_OF_WRITING.has(words[piece.head]!.lemma)
}

/** `the "Palm" brand`: a name in quotation marks before a noun is a word. */
function isQuotedWord(words: readonly Word[], first: number, last: number): boolean {
  const quoted = /^["“]$/.test(words[first - 1]?.text ?? '') && /^["”]$/.test(words[last + 1]?.text ?? '')
  return quoted && words[last + 2]?.pos === 'NOUN'
}
