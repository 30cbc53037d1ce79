import { coverageOf } from '../../model/coverage-of.js'
import type { Fault, Rule } from '../rule.js'

/** The manifest counts other markers than its source holds. */
export const coverageWrong: Rule = {
  name: 'coverage-wrong',
  severity: 'error',
  summary: 'The manifest counts other markers than its source holds',
  help:
    'The coverage of a document counts its markers by where they went and by kind, and what looks like a marker and ' +
    'is none by the reason. Both are counted again from the source. Counts that differ mean that the manifest was ' +
    'edited, that markers were lost in reading, or that an older version wrote it, which counted less. Extract again.',
  *reading({ citations, entryLabels, lookalikes }, { listed, sourcePath }) {
    if (listed === null) return
    const all = [...citations, ...entryLabels].sort((a, b) => a.start - b.start)
    const { kinds, lookalikes: reasons, ...counts } = coverageOf(all, lookalikes)
    const stated = listed.coverage
    const place = { file: { folder: 'source', path: sourcePath } } as const
    const compare = function* (what: string, counted: Tally, expected: Tally, field: string): Iterable<Fault> {
      for (const name of new Set([...Object.keys(counted), ...Object.keys(expected)])) {
        const [is, says] = [counted[name] ?? 0, expected[name] ?? 0]
        if (is === says) continue
        const message = `Unexpected ${is} ${what} (${name}) in ${sourcePath}, expected ${says} as in the manifest`
        yield { message, ...place, field: `coverage.${field}${name}` }
      }
    }
    const { found, attached, assumed, orphan, flag } = stated
    yield* compare('markers', counts, { found, attached, assumed, orphan, flag }, '')
    yield* compare('markers', kinds, stated.kinds, 'kinds.')
    yield* compare('lookalikes', reasons, stated.lookalikes, 'lookalikes.')
  },
}

type Tally = Readonly<Partial<Record<string, number>>>
