import type { ImportWarning } from '../imported-document.js'

/** What a reader of a format leaves out, and what it has to say, while it reads. */
export interface Tally {
  readonly dropped: Record<string, number>
  readonly warnings: ImportWarning[]
}

export function createTally(): Tally {
  return { dropped: {}, warnings: [] }
}

/** Counts something that is left out: `pictures`, `deletions`. */
export function drop({ dropped }: Tally, what: string): void {
  dropped[what] = (dropped[what] ?? 0) + 1
}

/** Says something once. */
export function warnOnce({ warnings }: Tally, warning: ImportWarning): void {
  if (!warnings.some(({ code, message }) => code === warning.code && message === warning.message))
    warnings.push(warning)
}
