/** Words that say where in the story a length of time lies: `the next two weeks`. Own list. */
export const LENGTH_FRAMES: ReadonlySet<string> = new Set(
  `first last next past final following previous preceding intervening coming early remaining same subsequent entire
  whole closing opening`.split(/\s+/),
)

/** Adjectives between the number of a length and its unit: `three long years`. Own list. */
export const LENGTH_ADJECTIVES: ReadonlySet<string> = new Set(
  `full long more whole consecutive short brutal bloody calendar straight successive further additional entire solid
  critical crucial`.split(/\s+/),
)

/** Nouns that a length without a plural describes: `a ten year war`. Own list, of the beginnings of words. */
export const MEASURED_NOUNS: ReadonlySet<string> = new Set(
  `old long period war reign siege campaign rule term truce armistice plan contract deal agreement history career`.split(
    /\s+/,
  ),
)
