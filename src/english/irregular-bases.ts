/** Base forms of irregular verbs that the tagger's lexicon does not lead back: `overthrew` to `overthrow`. Prefixed ones follow their stem. */
export const IRREGULAR_BASES: ReadonlyMap<string, string> = new Map(
  `bade bid|bit bite|drank drink|forgave forgive|forsook forsake|mistook mistake|threw throw|took take|drew draw|wrote write|smote smite|
  swam swim|wove weave|grew grow|woke wake|beheld behold|ran run|awoken awake|bidden bid|drunk drink|gone go|lain lie|laden lade|mown mow|
  drawn draw|grown grow|ridden ride|done do|taken take|sawn saw|sewn sew|smitten smite|sown sow|swollen swell|swum swim|trodden tread|
  bent bend|clung cling|dwelt dwell|flung fling|laid lay|knelt kneel|leant lean|learnt learn|heard hear|sold sell|told tell|shod shoe|
  shone shine|slung sling|spat spit|spelt spell|spilt spill|spoilt spoil|stunk stink|strung string|wound wind|found find|fought fight|
  shot shoot|burnt burn|thrown throw|won win|held hold|led lead|made make|built build|sent send|met meet|left leave|lost lose`
    .split('|')
    .map((pair) => pair.trim().split(' ') as [string, string]),
)
