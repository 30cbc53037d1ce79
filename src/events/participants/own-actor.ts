import type { Clause, ClauseTree } from '../clauses/clause.js'
import type { Word } from '../words/word.js'

/**
 * True for a participle with a named agent (`seized by ISIS`, `reached between A and B`) and for a gerund with a subject of its
 * own behind `with` where a name stands in it (`with the Norwegian cabinet protesting`).
 */
export function hasOwnActor(words: readonly Word[], tree: ClauseTree, clause: Clause): boolean {
  const { group, sharesSubject } = clause
  if (!group) return false
  if (group.form === 'gerund' && !group.passive) {
    if (sharesSubject) return hasOwnActor(words, tree, sharesSubject)
    const absolute = clause.kind === 'gerund' && clause.start < group.first
    return absolute && words.some((word) => tree.owner[word.index] === clause.index && isName(word))
  }
  return words.some(({ index, lower }) => {
    const governs = index > group.last && tree.owner[index] === clause.index && (lower === 'by' || lower === 'between')
    return governs && holdsName(words, index + 1)
  })
}

/** True where a name stands in the noun phrase from `at` on; of what a preposition governs, only `of` counts. */
function holdsName(words: readonly Word[], at: number): boolean {
  for (let i = at; i < words.length; i++) {
    const { named, pos, lower } = words[i]!
    if (named) return true
    if (pos === 'VERB' || pos === 'AUX' || (pos === 'ADP' && lower !== 'of') || pos === 'SCONJ') return false
    if (pos === 'PUNCT' && !/^["“”']$/.test(lower)) return false
  }
  return false
}

function isName({ named, pos, date }: Word): boolean {
  return date === null && (named || pos === 'PROPN')
}
