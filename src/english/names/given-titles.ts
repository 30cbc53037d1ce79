/** Titles that are given names as often, in lower case: `Duke Ellington`, `Earl Warren`. Own list. */
export const GIVEN_TITLES: ReadonlySet<string> = new Set(`duke earl dean prior sultan khan bey`.split(/\s+/))
