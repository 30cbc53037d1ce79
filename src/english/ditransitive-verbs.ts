/** Lemmas of verbs of giving: of two objects the second is what is given (`gave the city a book`). */
export const DITRANSITIVE_VERBS: ReadonlySet<string> = new Set(
  `accord afford allot allow assign award bequeath bring buy cede charge cook cost deal deny do earn extend feed fetch
  forgive give grant guarantee hand issue lend loan mail offer owe pay permit present promise quote read refuse render
  sell send serve set show spare teach tell throw toss win wire wish write yield`.split(/\s+/),
)
