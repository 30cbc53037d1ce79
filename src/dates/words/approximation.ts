import { alternationOf } from '../../english/alternation-of.js'
import { ABOUT, AT_LEAST, AT_MOST, EXACTLY, LESS_THAN, MORE_THAN } from '../../english/dates/approximations.js'
import type { TimexMod } from '../../model/date.js'

const MODS: readonly (readonly [ReadonlySet<string>, TimexMod])[] = [
  [MORE_THAN, 'MORE_THAN'],
  [LESS_THAN, 'LESS_THAN'],
  [AT_LEAST, 'EQUAL_OR_MORE'],
  [AT_MOST, 'EQUAL_OR_LESS'],
  [ABOUT, 'APPROX'],
]

/** Words that blur an amount: `about`, `more than`, `at least`, `nearly`. */
export const approximation = {
  source: alternationOf([EXACTLY, ...MODS.map(([words]) => words)].flatMap((words) => [...words])),
  modOf(words: string, type: 'DATE' | 'DURATION'): { mod?: TimexMod } {
    const mod = MODS.find(([list]) => list.has(words.toLowerCase()))?.[1] ?? null
    if (mod === null) return {}
    return type === 'DATE' && mod !== 'APPROX' ? {} : { mod }
  },
}
