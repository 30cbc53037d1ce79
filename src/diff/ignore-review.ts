import { type Change, type ChangeKind, type Comparison, changeKinds } from './change.js'
import { withoutMind } from './change-of-mind.js'

/** A comparison without what people decided otherwise: what the extractor alone changed. */
export function ignoreReview(comparison: Comparison): Comparison {
  const counts = Object.fromEntries(changeKinds.map((kind) => [kind, 0])) as Record<ChangeKind, number>
  let same = comparison.same
  const documents = comparison.documents.flatMap((document) => {
    const changes = document.changes.flatMap((change): Change[] => {
      const left = withoutMind(change)
      return left === null ? [] : [left]
    })
    const settled = document.changes.length - changes.length
    const causes = document.causes.filter((cause) => cause !== 'review')
    same += settled
    for (const { kinds } of changes) for (const kind of kinds) counts[kind]++
    return changes.length === 0 && document.renamedFrom === undefined
      ? []
      : [{ ...document, causes, changes, same: document.same + settled }]
  })
  return { documents, counts, same, reviewed: 0 }
}
