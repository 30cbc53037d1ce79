/**
 * Prepositions behind which a name is likely that of a place: evidence for the weights, which were trained on these and no
 * more. Own list.
 */
export const PLACE_CUES: ReadonlySet<string> = new Set(
  'in at near from to into toward towards outside across around through'.split(' '),
)

/**
 * What persons do and other actors hardly ever: evidence that the name before it is a person, for the weights, which were
 * trained on it. Own list.
 */
export const PERSON_VERBS: ReadonlySet<string> = new Set(
  `said says told added wrote writes stated claimed argued replied announced declared asked married died recalled
  explained believed thought felt became`.split(/\s+/),
)
