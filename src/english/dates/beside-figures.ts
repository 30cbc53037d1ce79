/** Nouns that stand for many without an ending, in lower case: a figure before one counts. Own list. */
export const MANY_WITHOUT_ENDING: ReadonlySet<string> = new Set(
  `cattle sheep swine deer fish poultry infantry cavalry foot horse police clergy people folk head strong`.split(/\s+/),
)

/** What a year has, and no count: `of 1913 levels`. Own list. */
export const THINGS_OF_A_YEAR: ReadonlySet<string> = new Set(
  `levels prices rates values standards elections revolutions borders frontiers lines terms dollars`.split(/\s+/),
)

/** Verbs that years have for a predicate: `1914 brought war`. Own list. */
export const PREDICATES_OF_YEARS: ReadonlySet<string> = new Set(
  `saw brought marked was were is became began ended witnessed proved had came opened closed passed gave started
  turned found looked seemed remained`.split(/\s+/),
)
