/** Last words of names that are a text and no body: `the Holm Report recommended`. Own list. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set([
  'articles',
  'memorial',
  'minutes',
  'papers',
  'report',
  'reports',
])
