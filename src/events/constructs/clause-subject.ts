import type { Construct } from '../arguments/construct.js'
import { membersOf } from '../arguments/positions.js'
import type { NounPhrase } from '../phrases/noun-phrase.js'
import type { VerbGroup } from '../verbs/verb-group.js'
import type { Word } from '../words/word.js'

/** `private militias in Iraq joined`, `did the army leave`: the free phrase nearest before the verb, or between its parts. */
export const clauseSubject: Construct = {
  name: 'clause-subject',
  slot: 'subject',
  precedence: 60,
  find({ sentence, group, free }) {
    const { words } = sentence
    const standing = free.filter(({ start, head }) => {
      const stands = start < group.first || (head > group.first && head < group.head)
      return stands && !/sel(?:f|ves)$/.test(words[head]!.lower)
    })
    // Behind the comma of an insertion the subject is what the insertion is about.
    const subject = words[behindAdverbs(words, group.first)]?.text === ',' ? standing[0] : standing.at(-1)
    return subject === undefined || isExpletive(words, group, subject) ? [] : membersOf(sentence, subject)
  },
}

/** The index of the last word before a verb that is no adverb. */
function behindAdverbs(words: readonly Word[], verb: number): number {
  let at = verb - 1
  while (words[at]?.pos === 'ADV' && words[at]!.date === null) at--
  return at
}

/** `there was`, `it took two years`: a word in the subject's place that means nobody. */
function isExpletive(words: readonly Word[], group: VerbGroup, { head }: NounPhrase): boolean {
  const { lower } = words[head]!
  if (lower === 'there' || lower === 'here') return true
  return lower === 'it' && /^(?:be|take|seem|appear|turn)$/.test(words[group.head]!.lemma)
}
