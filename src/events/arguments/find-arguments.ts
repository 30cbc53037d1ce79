import type { Clause } from '../clauses/clause.js'
import { constructs } from '../constructs/index.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import type { VerbGroup } from '../verbs/verb-group.js'
import { antecedentOf } from './antecedent-of.js'
import type { Argument } from './argument.js'
import type { ClauseView, Construct, Filled, Slot } from './construct.js'
import type { PhrasedSentence } from './phrased-sentence.js'
import { freePhrases } from './positions.js'

const EMPTY: Filled = { phrases: [], construct: '' }

const [FOR_SUBJECT, FOR_OBJECT, FOR_AGENT] = [inSlot('subject'), inSlot('object'), inSlot('by')]

function inSlot(slot: Slot): readonly Construct[] {
  return constructs.filter((unit) => unit.slot === slot).sort((a, b) => b.precedence - a.precedence)
}

/** Who acts and what is acted on in each clause of a sentence; the result is indexed as the clauses are. */
export function findArguments(
  sentence: PhrasedSentence,
  isPerson: (phrase: NounPhrase) => boolean | null,
): Argument[][] {
  const { words, tree, phrases, relations } = sentence
  const subjects: Filled[] = new Array(tree.clauses.length)
  const found: Argument[][] = new Array(tree.clauses.length)
  for (const clause of inOrder(tree.clauses)) {
    const { index, group } = clause
    if (group === null) {
      subjects[index] = EMPTY
      found[index] = []
      continue
    }
    const described = antecedentOf(words, phrases, relations, isPerson, clause)
    const view = { sentence, clause, group, free: freePhrases(sentence, clause), described, subjects, subject: EMPTY }
    const subject = fill(FOR_SUBJECT, view)
    subjects[index] = subject
    const further = { ...view, subject }
    const object = fill(FOR_OBJECT, further)
    found[index] = roles(group, subject, isSame(subject, object) ? EMPTY : object, fill(FOR_AGENT, further))
  }
  return found
}

/** Clauses before those that take their subject: a participle that opens a sentence comes after the clause that holds it. */
function inOrder(clauses: readonly Clause[]): Clause[] {
  const isOpening = ({ kind, parent, start }: Clause) =>
    (kind === 'participle' || kind === 'gerund') && parent?.group != null && start < parent.group.first
  return [...clauses.filter((clause) => !isOpening(clause)), ...clauses.filter(isOpening)]
}

function fill(units: readonly Construct[], view: ClauseView): Filled {
  for (const unit of units) {
    const phrases = unit.find(view)
    if (phrases.length > 0) return { phrases, construct: unit.name }
  }
  return EMPTY
}

/** The phrase behind a verb of saying is its subject or its object, not both. */
function isSame(subject: Filled, object: Filled): boolean {
  return object.phrases.some((phrase) => subject.phrases.includes(phrase))
}

/** What the slots mean: of an active verb the subject acts on the object, of a passive it is acted on by the phrase behind `by`. */
function roles({ passive }: VerbGroup, subject: Filled, object: Filled, by: Filled): Argument[] {
  const as = (role: Argument['role'], { phrases, construct }: Filled) =>
    phrases.map((phrase): Argument => ({ role, phrase, rule: construct }))
  if (passive) return [...as('patient', subject), ...as('agent', by)]
  return [...as('agent', subject), ...as('patient', object)]
}
