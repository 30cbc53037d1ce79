import { isPlacePreposition } from '../../english/place-prepositions.js'
import type { Role } from '../../model/event.js'
import type { NamedMention } from '../../model/named-mention.js'
import type { Clause, ClauseTree } from '../clauses/clause.js'
import type { VerbGroup } from '../verbs/verb-group.js'
import type { Word } from '../words/word.js'
import { antecedentsOf } from './antecedents.js'
import { type PlacedActor, placeActors } from './placed-actors.js'

/** A mention in a clause: `place` where it says where. */
export interface Participant {
  readonly mention: NamedMention
  readonly role: Role | 'place'
  /** It is the clause's grammatical subject, or part of it. */
  readonly subject: boolean
}

/** Names the actors and places of each clause of a sentence; the result is indexed as the clauses are. */
export function findParticipants(
  words: readonly Word[],
  tree: ClauseTree,
  actors: readonly NamedMention[],
): Participant[][] {
  const placed = placeActors(words, tree, actors)
  const found: Participant[][] = []
  const own: Participant[][] = []
  for (const _ of tree.clauses) own.push([])
  for (const actor of placed) {
    const clause = tree.clauses[tree.owner[actor.first]!]!
    own[clause.index]!.push(ownParticipant(clause, actor))
  }
  for (const clause of tree.clauses) {
    const mine = own[clause.index]!
    const lender = lenderOf(clause)
    const lent = lender && !mine.some(({ subject }) => subject) ? (found[lender.index] ?? own[lender.index]!) : []
    const all = described(clause, mine, antecedentsOf(clause, placed, words))
    for (const participant of asSubject(clause, lent)) all.push(participant)
    for (const participant of mine) all.push(participant)
    found.push(all)
  }
  return found
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

/** The clause whose subject this one shares: by coordination, or as a participle clause that describes nothing before it. */
function lenderOf(clause: Clause): Clause | null {
  if (clause.sharesSubject) return clause.sharesSubject
  const loose = clause.group?.form === 'gerund' || clause.group?.form === 'participle'
  return loose && clause.antecedent === null ? clause.parent : null
}

function asSubject({ group }: Clause, lent: readonly Participant[]): Participant[] {
  const participants: Participant[] = []
  if (!group) return participants
  for (const { mention, subject } of lent) {
    if (subject) participants.push({ mention, role: subjectRole(group), subject })
  }
  return participants
}

/** The noun that a relative clause or participle describes, in the role that it has in the clause. */
function described(clause: Clause, own: readonly Participant[], antecedents: readonly PlacedActor[]): Participant[] {
  const participants: Participant[] = []
  if (!clause.group) return participants
  const role = describedRole(clause, clause.group, own)
  for (const { mention } of antecedents)
    participants.push({ mention, role, subject: role !== 'other' && role !== 'place' })
  return participants
}

function describedRole({ opener }: Clause, group: VerbGroup, own: readonly Participant[]): Participant['role'] {
  if (opener === 'where') return 'place'
  if (opener !== null && (opener.includes(' ') || /^(?:whose|when)$/.test(opener))) return 'other'
  return own.some(({ subject }) => subject) ? 'patient' : subjectRole(group)
}
