/** Codes of time zones behind a time of the clock: `16:15 UTC`. Own list. */
export const ZONE_CODES: ReadonlySet<string> = new Set('UTC GMT EST EDT CST CDT PST PDT MST BST CET CEST Z'.split(' '))

/** Names by which a zone is told: `5 p.m. Eastern time`. Own list. */
export const ZONE_NAMES: ReadonlySet<string> = new Set('Eastern Central Mountain Pacific Greenwich Moscow'.split(' '))
