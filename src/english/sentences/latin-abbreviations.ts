/**
 * What is written short and introduces the rest of a sentence, in lower case: it never ends one (`e.g. Berlin`, `cf.
 * Hobsbawm`). Own list.
 */
export const NEVER_LAST: ReadonlySet<string> = new Set(
  `e.g eg i.e ie cf viz vs v.s a.k.a aka n.b nb q.v s.v esp incl resp approx trans transl lit née nee nom pron abbr illus p.s`.split(
    /\s+/,
  ),
)
