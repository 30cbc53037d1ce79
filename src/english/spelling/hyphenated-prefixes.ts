/** Beginnings that keep their hyphen before a word, and are none or another one alone: `ex-king`, `self-styled`. Own list. */
export const HYPHENATED_PREFIXES: ReadonlySet<string> = new Set(
  `anti ex self vice co non post pre mid semi pro neo pan quasi ultra pseudo anglo franco russo sino austro greco afro
  euro indo luso turco ill well half all cross great so then`.split(/\s+/),
)
