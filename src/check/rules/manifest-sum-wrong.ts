import type { Fault, Rule } from '../rule.js'

/** The sums of the manifest do not add up. */
export const manifestSumWrong: Rule = {
  name: 'manifest-sum-wrong',
  severity: 'error',
  summary: 'The sums of the manifest do not add up',
  help:
    'The totals of a manifest are the sums over its documents, each document stands in it once, in the order of ' +
    'the paths, and the markers of a document are found as often as they are attached, assumed, orphan or flags ' +
    'together. A manifest that was merged by hand, or lost an entry, breaks this. Extract again; for shards use ' +
    '`regesta merge`.',
  *output({ manifest }) {
    if (manifest === null) return
    const { documents, failures, totals, coverage } = manifest
    yield* different('totals.documents', totals.documents, documents.length)
    yield* different('totals.failures', totals.failures, failures.length)
    for (const key of ['sentences', 'citations', 'dates', 'actors', 'events', 'issues'] as const) {
      yield* different(`totals.${key}`, totals[key], total(documents.map(({ counts }) => counts[key])))
    }
    for (const key of ['accepted', 'rejected', 'changed', 'added', 'unapplied', 'outdated'] as const) {
      const parts = documents.map(({ review }) => review?.[key] ?? 0)
      yield* different(`totals.review.${key}`, totals.review?.[key] ?? 0, total(parts))
    }
    for (const key of ['found', 'attached', 'assumed', 'orphan', 'flag'] as const) {
      yield* different(`coverage.${key}`, coverage[key], total(documents.map((document) => document.coverage[key])))
    }
    for (const key of ['kinds', 'lookalikes'] as const) {
      yield* unlike(
        `coverage.${key}`,
        coverage[key],
        documents.map((document) => document.coverage[key]),
      )
    }
    for (const [index, document] of documents.entries()) {
      const { found, attached, assumed, orphan, flag } = document.coverage
      yield* different(`documents[${index}].coverage.found`, found, attached + assumed + orphan + flag)
      yield* different(`documents[${index}].coverage.kinds`, total(Object.values(document.coverage.kinds)), found)
      yield* different(`documents[${index}].counts.citations`, document.counts.citations, found)
      const before = documents[index - 1]
      if (before === undefined || before.source < document.source) continue
      const message = `Unexpected ${document.source} after ${before.source}, expected each source once and in order`
      yield { message, field: `documents[${index}].source` }
    }
  },
}

function* different(field: string, stated: number, counted: number): Iterable<Fault> {
  if (stated !== counted) yield { message: `Unexpected ${stated} in ${field}, expected ${counted}`, field }
}

/** The names whose number is not the sum of those of the parts. */
function* unlike(field: string, stated: Tally, parts: readonly Tally[]): Iterable<Fault> {
  for (const name of new Set([stated, ...parts].flatMap(Object.keys))) {
    yield* different(`${field}.${name}`, stated[name] ?? 0, total(parts.map((part) => part[name] ?? 0)))
  }
}

type Tally = Readonly<Partial<Record<string, number>>>

function total(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
