/** What authors have, behind the year of a work: `Holt's (1999) study`. Own list. */
export const WORKS_OF_AUTHORS: ReadonlySet<string> = new Set(
  `study studies books book works work accounts account surveys survey thesis analysis articles article essays
  essay estimates estimate findings history biography edition translation data model theory report review reading
  argument claim view map catalogue`.split(/\s+/),
)
