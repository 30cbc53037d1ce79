/** Words that say no more than that a number follows which is a source's, in lower case: `[cite: 30]`. Own list. */
export const SOURCE_WORDS: ReadonlySet<string> = new Set(
  `cite cites citation citations source sources ref refs reference references note notes`.split(/\s+/),
)

/** Words before a number that is none of a source, in lower case: `[score: 3]`. Own list. */
export const NO_SOURCE_WORDS: ReadonlySet<string> = new Set(
  `age aged scale ratio score year date time verse line lines chapter chapters page pages circa volume born died
  total part step fig figure table vote votes`.split(/\s+/),
)

/**
 * Words that govern or count with a number, in lower case: a link behind one is no marker (`chapter [3](…)`, `of
 * [12](…)`). Own list.
 */
export const COUNTING_NUMBERS: ReadonlySet<string> = new Set(
  `chapters chapter parts part sections section pages page pp. p. nos. no. numbers number figures figure fig.
  tables table steps step days day articles article volumes volume vol. issues issue the a an see of in on by from
  to for with and or than rule act at about over only top`.split(/\s+/),
)
