/** Lemmas of verbs that stand before their subject behind a quotation: `"The mill closed," said Otto Klein`. */
export const QUOTATIVES: ReadonlySet<string> = new Set(
  `add admit announce answer argue ask boast comment complain conclude confess continue cry declare exclaim explain insist joke muse
  note observe predict protest quip recall remark reply report respond say shout state suggest urge warn whisper write`.split(
    /\s+/,
  ),
)
