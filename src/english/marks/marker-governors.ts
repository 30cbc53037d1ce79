/**
 * Words that govern a noun, in lower case: a marker behind one is what it speaks of (`as in [14],`, `see [14]`), and cites
 * nothing. Own list.
 */
export const MARKER_GOVERNORS: ReadonlySet<string> = new Set(
  'in by of see from with per to and cf. ref. refs. e.g. following also'.split(' '),
)
