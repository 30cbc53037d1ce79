import type { Clause } from '../clauses/clause.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import type { VerbGroup } from '../verbs/verb-group.js'
import { antecedentOf } from './antecedent.js'
import type { Argument } from './argument.js'
import {
  byPhrase,
  freePhrases,
  invertedSubject,
  membersOf,
  objectOf,
  type PhrasedSentence,
  subjectOf,
} from './positions.js'

/** A clause's subject, under the rule that found it. */
interface Subject {
  readonly phrases: readonly NounPhrase[]
  readonly rule: string
}

const NONE: Subject = { phrases: [], rule: 'none' }

/** Who acts and what is acted on in each clause of a sentence; the result is indexed as the clauses are. */
export function findArguments(
  sentence: PhrasedSentence,
  isPerson: (phrase: NounPhrase) => boolean | null,
): Argument[][] {
  const subjects: Subject[] = []
  return sentence.tree.clauses.map((clause) => {
    const { group } = clause
    if (group === null) {
      subjects.push(NONE)
      return []
    }
    const { words, phrases, relations } = sentence
    const free = freePhrases(sentence, clause)
    const described = antecedentOf(words, phrases, relations, isPerson, clause)
    const subject = findSubject(sentence, clause, group, free, described, subjects)
    subjects.push(subject)
    const object = objectOf(sentence, clause, group)
    const used = object !== null && subject.phrases.includes(object)
    const objects: Subject =
      object !== null && !used
        ? { phrases: membersOf(sentence, object), rule: 'object' }
        : isObjectOfRelative(clause, subject, described)
          ? { phrases: described, rule: 'relative-object' }
          : NONE
    const by = byPhrase(sentence, clause, group)
    return [
      ...asArguments(group.passive ? 'patient' : 'agent', subject),
      ...asArguments('patient', group.passive ? NONE : objects),
      ...asArguments('agent', by ? { phrases: membersOf(sentence, by), rule: 'by-phrase' } : NONE),
    ]
  })
}

function asArguments(role: Argument['role'], { phrases, rule }: Subject): Argument[] {
  return phrases.map((phrase) => ({ role, phrase, rule }))
}

function findSubject(
  sentence: PhrasedSentence,
  clause: Clause,
  group: VerbGroup,
  free: readonly NounPhrase[],
  described: readonly NounPhrase[],
  subjects: readonly Subject[],
): Subject {
  const own = subjectOf(sentence, group, free)
  if (own !== null) return { phrases: membersOf(sentence, own), rule: 'subject' }
  const inverted = invertedSubject(sentence, clause, group, free)
  if (inverted !== null) return { phrases: membersOf(sentence, inverted), rule: 'inverted-subject' }
  if (clause.sharesSubject) return shared(subjects[clause.sharesSubject.index], 'shared-subject')
  const loose = group.form === 'gerund' || group.form === 'participle'
  if (loose && clause.parent && isDetached(sentence, clause, described))
    return shared(subjects[clause.parent.index], 'controlled')
  if (described.length > 0 && standsForSubject(clause)) return { phrases: described, rule: 'antecedent' }
  if (loose && clause.antecedent === null && clause.parent) return shared(subjects[clause.parent.index], 'controlled')
  return NONE
}

function shared(subject: Subject | undefined, rule: string): Subject {
  return subject === undefined || subject.phrases.length === 0 ? NONE : { phrases: subject.phrases, rule }
}

/** `Anna returned to Basel in 1966, followed by her brother`: behind a comma and the verb's adjuncts a participle is about the subject. */
function isDetached({ words, relations }: PhrasedSentence, clause: Clause, described: readonly NounPhrase[]): boolean {
  const { kind, antecedent, parent } = clause
  if (kind !== 'participle' || antecedent === null || words[antecedent]?.text !== ',') return false
  const [first] = described
  const verb = parent?.group
  if (first === undefined || !verb || first.start < verb.last || verb.passive) return false
  const { preposition } = relations[first.index]!
  return preposition !== null && words[preposition]!.lower !== 'of'
}

/** `who fled`, `that burned`, `signed in 1931`; not `in which`, `whose`, `where`. */
function standsForSubject({ opener, kind }: Clause): boolean {
  if (kind === 'participle' || kind === 'gerund') return true
  return kind === 'relative' && (opener === 'who' || opener === 'which' || opener === 'that')
}

/** `the mill that the monks built`, `the city he founded`: the antecedent is the object. */
function isObjectOfRelative(
  { kind, opener, group }: Clause,
  { rule }: Subject,
  described: readonly NounPhrase[],
): boolean {
  const pronoun = opener === null || /^(?:which|that|whom|who)$/.test(opener)
  return kind === 'relative' && pronoun && rule === 'subject' && described.length > 0 && !group!.copula
}
