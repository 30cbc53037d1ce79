/** Nouns that stand for an organisation named with them: `the party` for the only party of the text. */
export const COLLECTIVE_NOUNS: ReadonlySet<string> = new Set(
  `academy alliance association club coalition college commission committee confederation conference federation foundation guild
  institute league ministry movement parliament party senate society university`.split(/\s+/),
)

/** Nouns that stand for a person who bears them as a title: `the president` for the only president of the text. */
export const TITLE_NOUNS: ReadonlySet<string> = new Set(
  `admiral archbishop bishop chancellor duke emperor empress general governor king marshal mayor minister pope president prince
  princess queen secretary senator sultan tsar`.split(/\s+/),
)
