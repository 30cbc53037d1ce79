/** Verbs that tell who spoke, in the forms that stand behind a speech: `"Who goes there?" Smith asked.` Own list. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  `said asked replied answered cried shouted exclaimed wrote wondered demanded added says asks`.split(/\s+/),
)
