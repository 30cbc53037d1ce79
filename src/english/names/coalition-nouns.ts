/** What states that are joined by dashes are together: `Russia–Syria–Iran coalition` is one organisation. Own list. */
export const COALITION_NOUNS: ReadonlySet<string> = new Set(
  'coalition alliance axis bloc union federation confederation entente'.split(' '),
)
