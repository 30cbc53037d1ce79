import type { Citation } from './citation.js'
import type { Lookalike } from './lookalike.js'
import type { Coverage } from './manifest.js'

/**
 * Where the markers of an extraction went, by status and by kind, and what only looks like one, by reason. A marker that
 * covers two sentences has two citations and is counted once. Names ascend, and none is counted as 0.
 */
export function coverageOf(citations: readonly Citation[], lookalikes: readonly Lookalike[]): Coverage {
  const coverage = { found: 0, attached: 0, assumed: 0, orphan: 0, flag: 0 }
  const kinds: string[] = []
  let last = -1
  for (const { start, kind, status } of citations) {
    if (start === last) continue
    last = start
    coverage.found++
    coverage[kind === 'flag' ? 'flag' : status]++
    kinds.push(kind)
  }
  return { ...coverage, kinds: tallyOf(kinds), lookalikes: tallyOf(lookalikes.map(({ reason }) => reason)) }
}

function tallyOf(names: readonly string[]): Record<string, number> {
  const tally: Record<string, number> = {}
  for (const name of [...names].sort()) tally[name] = (tally[name] ?? 0) + 1
  return tally
}
