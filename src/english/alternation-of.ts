/**
 * The source of a regex that matches each of the words and nothing else: the longer before the shorter, so that none hides
 * another; marks stand for themselves.
 */
export function alternationOf(words: Iterable<string>): string {
  const sources = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&'))
  return sources.length === 0 ? '(?!)' : `(?:${sources.join('|')})`
}
