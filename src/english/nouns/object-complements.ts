import { ROLE_NOUNS } from './noun-classes.js'

/** Lemmas of what somebody is made or taken as, and where one is sent without a preposition: `took Anna prisoner`. Own list. */
export const OBJECT_COMPLEMENTS: ReadonlySet<string> = new Set([
  ...ROLE_NOUNS,
  ...'captive home hostage prisoner saint slave'.split(' '),
])
