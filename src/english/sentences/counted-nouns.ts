/** Nouns whose letter or numeral is no initial: a sentence may end with `Vitamin C.` and `World War I.` Own list. */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set(
  `war vitamin plan hepatitis grade type class group team section appendix phase level unit schedule exhibit part act
  chapter volume book article division serie case figure table point league`.split(/\s+/),
)
