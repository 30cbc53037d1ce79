/** Prepositions that govern a date and say how it dates the event: `by October`, `throughout 1915`. Own list. */
export const DATE_PREPOSITIONS: ReadonlySet<string> = new Set(
  `in on at by since until till from between before after during of for around about circa through throughout to into
  within following towards toward upon over under amid past`.split(/\s+/),
)

/** Those with which a sentence opens before a time that ends in a stop: `At 6 a.m. Anna went`. Own list. */
export const OPENING_PREPOSITIONS: ReadonlySet<string> = new Set(
  'at by around about before after until from since in circa on'.split(' '),
)
