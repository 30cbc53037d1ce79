import type { ActorMention } from '../model/actor.js'
import type { Role } from '../model/event.js'
import type { Clause, ClauseTree } from './clause.js'
import { isPlacePreposition } from './lists/place-prepositions.js'
import type { VerbGroup } from './verb-group.js'
import type { Word } from './word.js'

/** A mention in a clause: `place` where it says where. */
export interface Participant {
  readonly mention: ActorMention
  readonly role: Role | 'place'
  /** It is the clause's grammatical subject, or part of it. */
  readonly subject: boolean
}

/** A mention as words: where it stands and the preposition that governs it. */
interface PlacedActor {
  readonly mention: ActorMention
  readonly first: number
  readonly last: number
  readonly preposition: string | null
}

/** Names the actors and places of each clause of a sentence; the result is indexed as the clauses are. */
export function findParticipants(
  words: readonly Word[],
  tree: ClauseTree,
  actors: readonly ActorMention[],
): Participant[][] {
  const placed = placeActors(words, actors)
  const found: Participant[][] = []
  for (const clause of tree.clauses) {
    const own = placed
      .filter((actor) => tree.owner[actor.first] === clause.index)
      .map((actor) => ownParticipant(clause, actor))
    found.push([...lentTo(clause, own, found, placed, words), ...own])
  }
  return found
}

function placeActors(words: readonly Word[], actors: readonly ActorMention[]): PlacedActor[] {
  const placed: PlacedActor[] = []
  for (let at = 0; at < words.length; at++) {
    const index = words[at]!.actor
    if (index === null) continue
    let last = at
    while (words[last + 1]?.actor === index) last++
    const mention = actors[index]!
    if (!isDemonym(words, mention, last)) {
      placed.push({ mention, first: at, last, preposition: prepositionOf(words, at, placed) })
    }
    at = last
  }
  return placed
}

/** `Syrian troops`: a people's name that only describes. */
function isDemonym(words: readonly Word[], mention: ActorMention, last: number): boolean {
  const next = words[last + 1]
  return (
    mention.type === 'group' &&
    /(?:ese|an|ish|ic|sh|ch|i)$/.test(mention.text) &&
    (next?.pos === 'NOUN' || next?.pos === 'ADJ')
  )
}

/** The preposition before the noun phrase that holds the mention; a second name behind `and` has that of the first. */
function prepositionOf(words: readonly Word[], first: number, before: readonly PlacedActor[]): string | null {
  let at = first - 1
  while (
    at >= 0 &&
    (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(words[at]!.pos) || words[at]!.lower === "'s") &&
    words[at]!.actor === null
  )
    at--
  const word = words[at]
  if (!word) return null
  if (word.pos === 'ADP' || word.lower === 'to') return word.lower
  const last = before.at(-1)
  const joins = word.pos === 'CCONJ' || word.text === ',' || word.lower === "'s"
  const near =
    last &&
    words
      .slice(last.last + 1, at)
      .every(({ pos, text }) => pos !== 'VERB' && pos !== 'AUX' && pos !== 'ADP' && text !== ';')
  return joins && near && last.last < at + 1 && at - last.last < 6 ? last.preposition : null
}

function ownParticipant(clause: Clause, { mention, first, preposition }: PlacedActor): Participant {
  const { group } = clause
  if (preposition !== null) {
    if (preposition === 'by' && group?.passive) return { mention, role: 'agent', subject: false }
    const where = mention.type === 'place' && isPlacePreposition(preposition)
    return { mention, role: where ? 'place' : 'other', subject: false }
  }
  if (!group) return { mention, role: 'other', subject: false }
  if (first < group.first) return { mention, role: subjectRole(group), subject: true }
  return { mention, role: group.copula ? 'other' : 'patient', subject: false }
}

/** The subject of a passive is what something was done to. */
function subjectRole(group: VerbGroup): Role {
  return group.passive ? 'patient' : 'agent'
}

/** What a clause borrows: a subject shared by coordination, or the noun that a relative or participle describes. */
function lentTo(
  clause: Clause,
  own: readonly Participant[],
  found: readonly Participant[][],
  placed: readonly PlacedActor[],
  words: readonly Word[],
): Participant[] {
  const { group } = clause
  if (!group) return []
  const borrowed: Participant[] = []
  if (clause.antecedent !== null) borrowed.push(...antecedentsOf(clause, own, placed, words))
  const lender = clause.sharesSubject ?? (clause.antecedent === null && clause.kind === 'gerund' ? null : null)
  if (lender && !own.some(({ subject }) => subject)) {
    const subjects = (found[lender.index] ?? []).filter(({ subject }) => subject)
    borrowed.push(...subjects.map(({ mention }) => ({ mention, role: subjectRole(group), subject: true })))
  }
  return borrowed
}

/** The names at the end of the noun phrase that the clause describes: `Lenin and Trotsky, who fled`. */
function antecedentsOf(
  clause: Clause,
  own: readonly Participant[],
  placed: readonly PlacedActor[],
  words: readonly Word[],
): Participant[] {
  const group = clause.group!
  const at = placed.findLastIndex(({ last }) => last < clause.antecedent!)
  const nearest = placed[at]
  if (!nearest || !endsPhrase(words, nearest.last, clause.antecedent!)) return []
  const named = [nearest]
  if (clause.opener !== 'which' && clause.kind === 'relative') {
    for (let i = at - 1; i >= 0 && joins(words, placed[i]!.last, named[0]!.first); i--) named.unshift(placed[i]!)
  }
  const role = antecedentRole(clause, group, own)
  return named.map(({ mention }) => ({ mention, role, subject: role !== 'other' }))
}

function endsPhrase(words: readonly Word[], last: number, antecedent: number): boolean {
  return words.slice(last + 1, antecedent).every(({ pos }) => pos === 'PUNCT')
}

function joins(words: readonly Word[], last: number, first: number): boolean {
  return words
    .slice(last + 1, first)
    .every(({ pos, text, lower }) => pos === 'CCONJ' || text === ',' || lower === 'the')
}

function antecedentRole(clause: Clause, group: VerbGroup, own: readonly Participant[]): Role {
  const opener = clause.opener ?? ''
  if (opener.includes(' ') || opener === 'whose' || opener === 'where' || opener === 'when') return 'other'
  if (own.some(({ subject }) => subject)) return 'patient'
  return subjectRole(group)
}
