import { QUOTATIVES } from '../quotatives.js'

/** Lemmas of verbs behind which a clause without `that` is likelier than a thing described: `reports say the mine closed`. Own list. */
export const TELLING_VERBS: ReadonlySet<string> = new Set([
  ...QUOTATIVES,
  ...'believe claim show think hear learn know'.split(' '),
])
