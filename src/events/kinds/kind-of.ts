import { TRYING_VERBS } from '../../english/verbs/trying-verbs.js'
import type { Kind } from '../../model/kind.js'
import type { Argument } from '../arguments/argument.js'
import type { Clause, ClauseTree } from '../clauses/clause.js'
import type { VerbGroup } from '../verbs/verb-group.js'
import type { Word } from '../words/word.js'
import { classesOf, type KindRule, kindRules, verbKinds } from './kind-rules.js'

/** How many words behind the verb a rule looks. */
const REACH = 6

/** What kind of happening a clause tells: by its verb, what the verb acts on, and the words behind it. */
export function kindOf(words: readonly Word[], tree: ClauseTree, clause: Clause, found: readonly Argument[]): Kind {
  const group = clause.group!
  const { lemma } = words[group.head]!
  const verb = TRYING_VERBS.has(lemma) ? (infinitiveBehind(tree, group) ?? group) : group
  const own = verb === group ? lemma : words[verb.head]!.lemma
  const behind = wordsBehind(words, tree, clause, verb)
  const objects = new Set(
    found.filter(({ role }) => role === 'patient').flatMap(({ phrase }) => [...classesAt(words, phrase.head)]),
  )
  const rule = kindRules.get(own)?.find((candidate) => fits(candidate, verb, behind, objects))
  return rule?.kind ?? verbKinds.get(own) ?? verbKinds.get(own.slice(own.lastIndexOf('-') + 1)) ?? 'other'
}

function fits(rule: KindRule, { passive }: VerbGroup, behind: readonly Word[], objects: ReadonlySet<string>): boolean {
  if (rule.passive && !passive) return false
  if (rule.particle !== undefined && behind[0]?.lower !== rule.particle && behind[1]?.lower !== rule.particle)
    return false
  if (rule.object !== undefined && !objects.has(rule.object)) return false
  return rule.behind === undefined || stands(rule.behind, behind)
}

function stands(wanted: string, behind: readonly Word[]): boolean {
  if (wanted === 'to+verb') return behind.some(({ lower, pos }) => lower === 'to' && pos === 'PART')
  return behind.some(({ lower, lemma }) => lower === wanted || classesOf.get(lemma)?.has(wanted) === true)
}

/** The classes of a noun; of a name in lower case as well (`the Treaty of Ghent`). */
function classesAt(words: readonly Word[], head: number): ReadonlySet<string> {
  const { lemma, lower } = words[head]!
  return classesOf.get(lemma) ?? classesOf.get(lower) ?? new Set()
}

function infinitiveBehind({ groups }: ClauseTree, { last }: VerbGroup): VerbGroup | undefined {
  return groups.find(({ first, form }) => form === 'infinitive' && first > last && first <= last + 2)
}

/** The words of the clause behind its verb, up to the next verb. */
function wordsBehind(words: readonly Word[], { owner }: ClauseTree, { index }: Clause, { last }: VerbGroup): Word[] {
  const behind: Word[] = []
  for (let at = last + 1; at < words.length && behind.length < REACH; at++) {
    const word = words[at]!
    if (owner[at] !== index || word.pos === 'VERB' || word.pos === 'AUX' || word.text === ',') break
    behind.push(word)
  }
  return behind
}
