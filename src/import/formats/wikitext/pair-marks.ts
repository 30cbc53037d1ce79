type Open = '{{' | '[[' | '{|'

const CLOSES: Readonly<Record<string, Open>> = { '}}': '{{', ']]': '[[', '|}': '{|' }
const MARK = /\{\{|\}\}|\[\[|\]\]|(?<=(?:^|\n)[ :]{0,9})\{\||(?<=(?:^|\n)[ \t]{0,9})\|\}(?!\})/g

/**
 * Pairs what opens and closes templates, links and tables, inner ones first: the index of each that opens by that of what
 * closes it. What has no other is left out, and is then read as the characters that it is.
 */
export function pairMarks(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  const open: { readonly mark: Open; readonly at: number }[] = []
  const counts: Record<Open, number> = { '{{': 0, '[[': 0, '{|': 0 }
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const sought = CLOSES[mark]
    if (sought === undefined) {
      open.push({ mark: mark as Open, at: index })
      counts[mark as Open]++
    } else if (counts[sought] > 0) {
      for (let last = open.pop()!; ; last = open.pop()!) {
        counts[last.mark]--
        if (last.mark !== sought) continue
        pairs.set(last.at, index)
        break
      }
    }
  }
  return pairs
}
