/** Prefixes that a hyphen parts from a verb and that leave it one: `re-opened`, `co-founded`. Own list. */
export const VERB_PREFIXES: ReadonlySet<string> = new Set(
  're co out over under pre de mis un cross counter double ill by'.split(' '),
)
