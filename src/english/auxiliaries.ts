/** The forms of `be`, `have` and `do`, and the modal verbs, by form. */
export const BE: ReadonlySet<string> = new Set([
  'be',
  'am',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  "'m",
  "'re",
  '’m',
  '’re',
])
export const HAVE: ReadonlySet<string> = new Set(['have', 'has', 'had', 'having', "'ve", "'d", '’ve', '’d'])
export const DO: ReadonlySet<string> = new Set(['do', 'does', 'did'])
export const MODALS: ReadonlySet<string> = new Set([
  'can',
  'ca',
  'could',
  'may',
  'might',
  'must',
  'shall',
  'should',
  'will',
  'wo',
  'would',
  'ought',
  'cannot',
  "'ll",
  '’ll',
])
/** Words that deny the verb they stand with. */
export const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'nor', 'neither', 'cannot'])
