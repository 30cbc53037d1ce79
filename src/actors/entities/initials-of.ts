import { ACRONYM_GAPS } from '../../english/names/name-particles.js'

/** The initials of the words of a name, all in lower case: without its small words, and with them. */
export function initialsOf(words: readonly string[]): string[] {
  const of = (list: readonly string[]) => list.map((word) => word[0]).join('')
  const large = of(words.filter((word) => !ACRONYM_GAPS.has(word)))
  return [...new Set([large, of(words)])].filter((initials) => initials.length > 1)
}
