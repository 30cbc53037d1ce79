/** Lemmas of things that bear the date of their making: `a letter from 1950`. Own list. */
export const DATED_THINGS: ReadonlySet<string> = new Set(
  `book coin diary document drawing film inscription letter manuscript map memo note novel painting paper photo photograph picture poem poster print
  record recording report song text`.split(/\s+/),
)
