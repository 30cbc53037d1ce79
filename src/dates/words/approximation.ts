import type { TimexMod } from '../../model/date.js'

const MODS: readonly (readonly [RegExp, TimexMod | null])[] = [
  [/^(?:just|only|barely|a mere|the|another|a full|fully|exactly|even|just about)$/, null],
  [/^(?:a little |slightly |well |just )?(?:more than|over)$/, 'MORE_THAN'],
  [
    /^(?:a little |slightly |just )?(?:less than|under|nearly|almost|close to)$|^(?:not quite|fewer than)$/,
    'LESS_THAN',
  ],
  [/^(?:at least|no less than|not less than|no fewer than)$/, 'EQUAL_OR_MORE'],
  [/^(?:at most|up to|no more than|not more than|as much as)$/, 'EQUAL_OR_LESS'],
  [/^(?:about|around|approximately|roughly|some|circa|an estimated)$/, 'APPROX'],
]

/** Words that blur an amount: `about`, `more than`, `at least`, `nearly`. */
export const approximation = {
  source:
    '(?:just over|just under|just|only|barely|a mere|another|a full|fully|exactly|(?:a little |slightly |well )?more than|(?:a little |slightly )?less than|well over|over|under|nearly|almost|close to|not quite|fewer than|at least|no less than|not less than|no fewer than|at most|up to|no more than|not more than|as much as|about|around|approximately|roughly|some|an estimated)',
  modOf(words: string, type: 'DATE' | 'DURATION'): { mod?: TimexMod } {
    const mod = MODS.find(([pattern]) => pattern.test(words.toLowerCase()))?.[1] ?? null
    if (mod === null) return {}
    return type === 'DATE' && mod !== 'APPROX' ? {} : { mod }
  },
}
