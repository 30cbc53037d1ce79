import type { Name } from '../names/name.js'

/** A name as it stands in the clean text, without an article of its own. */
export function plainTextOf({ annotated: { words, sentence }, from, to }: Name): string {
  const first = to - from > 1 && words[from]!.lower === 'the' ? from + 1 : from
  return sentence.prose.text.slice(words[first]!.start, words[to - 1]!.end)
}
