import { alternationOf } from '../../english/alternation-of.js'

/** The source of a regex that matches words in lower case, with their first letter in either case. */
export function inEitherCase(words: Iterable<string>): string {
  return alternationOf([...words].flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1)]))
}
