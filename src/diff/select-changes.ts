import { type ChangeKind, type Comparison, changeKinds } from './change.js'

/** The part of a comparison that has changes of the given kinds; counts are those of what is left. */
export function selectChanges(comparison: Comparison, kinds: readonly ChangeKind[]): Comparison {
  const wanted = new Set(kinds)
  const documents = comparison.documents.flatMap((document) => {
    const changes = document.changes.filter((change) => change.kinds.some((kind) => wanted.has(kind)))
    return changes.length === 0 ? [] : [{ ...document, changes }]
  })
  const counts = Object.fromEntries(changeKinds.map((kind) => [kind, 0])) as Record<ChangeKind, number>
  for (const { changes } of documents) for (const { kinds } of changes) for (const kind of kinds) counts[kind]++
  const reviewed = documents.flatMap(({ changes }) =>
    changes.filter(({ by, fields }) => by ?? fields.some((field) => field.by)),
  )
  return { ...comparison, documents, counts, reviewed: reviewed.length }
}

/**
 * Reads a list of kinds: `added,re-dated`.
 * @throws {RangeError} where a name is none of them.
 */
export function parseKinds(text: string): ChangeKind[] {
  return text.split(',').map((name) => {
    const kind = changeKinds.find((known) => known === name.trim())
    if (kind === undefined) throw new RangeError(`Unexpected kind "${name}", expected ${changeKinds.join(', ')}`)
    return kind
  })
}
