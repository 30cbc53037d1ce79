/** Prepositions that say where something happened. Own list. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  `in at near inside outside within throughout across around through over off on along above below beneath beyond into to toward towards
  from via onto upon`.split(/\s+/),
)

/** True for a preposition that says where something happened: `in Baghdad`, `near Al-Qaim`. */
export function isPlacePreposition(word: string): boolean {
  return PLACE_PREPOSITIONS.has(word)
}
