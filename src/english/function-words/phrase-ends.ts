/** Words before which a noun phrase has ended: `the party was`, but not `the party leader`. Own list. */
export const PHRASE_ENDS: ReadonlySet<string> = new Set(
  `was were had has is did would and in on at to by from with for after before who which that also`.split(/\s+/),
)
