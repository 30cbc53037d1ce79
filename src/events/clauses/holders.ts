import type { Word } from '../words/word.js'
import type { ClauseTree } from './clause.js'

/**
 * For each clause the index of the clause whose event its words belong to: its own where it tells an event, has a finite verb or
 * stands behind a comma, else that of the clause that holds it (`began working with Assad`, `foreigners residing in France were arrested`).
 */
export function holdersOf(words: readonly Word[], { clauses }: ClauseTree, tells: readonly boolean[]): number[] {
  const holders: number[] = []
  for (const { index, parent, group, start } of clauses) {
    const open = group === null || group.form === 'gerund' || group.form === 'participle'
    const close = words[start - 1]?.pos !== 'PUNCT' && words[start]?.pos !== 'PUNCT'
    holders.push(open && close && !tells[index] && parent !== null ? holders[parent.index]! : index)
  }
  return holders
}
