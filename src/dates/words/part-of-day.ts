const VALUES: readonly (readonly [RegExp, string])[] = [
  [/^(?:early |late )?morning|dawn|daybreak|sunrise/, 'TMO'],
  [/^(?:noon|midday)/, 'T12:00'],
  [/afternoon/, 'TAF'],
  [/evening|dusk|sunset|nightfall/, 'TEV'],
  [/^midnight/, 'T24:00'],
  [/night/, 'TNI'],
  [/day/, 'TDT'],
]

/** Parts of a day: `morning`, `night`, `dawn`. */
export const partOfDay = {
  source:
    '(?:(?:early |late )?morning(?: hours)?|daytime|night-?time|afternoon|evening|night|dawn|dusk|noon|midday|midnight|daybreak|nightfall|sunrise|sunset)',
  gate: /morning|daytime|night|afternoon|evening|night|dawn|dusk|noon|midday|daybreak|sunrise|sunset/i,
  /** TIMEX3 value, with its `T`. */
  valueOf: (word: string): string => VALUES.find(([words]) => words.test(word.toLowerCase()))?.[1] ?? 'TDT',
}
