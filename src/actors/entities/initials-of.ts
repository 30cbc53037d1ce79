/** Small words that an acronym leaves out, or spells: `USSR` does, `ROK` does not. */
const SMALL = /^(?:of|the|and|for|in|on|de|la|du|des|al|-|')$/

/** The initials of the words of a name, all in lower case: without its small words, and with them. */
export function initialsOf(words: readonly string[]): string[] {
  const of = (list: readonly string[]) => list.map((word) => word[0]).join('')
  const large = of(words.filter((word) => !SMALL.test(word)))
  return [...new Set([large, of(words)])].filter((initials) => initials.length > 1)
}
