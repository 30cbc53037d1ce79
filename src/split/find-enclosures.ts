/** A pair of brackets or quotation marks, and what it holds. */
export interface Enclosure {
  /** Offset of the opening mark. */
  readonly start: number
  /** Offset behind the closing mark. */
  readonly end: number
  readonly kind: 'bracket' | 'quotation'
}

/** A longer pair is more likely two marks that have nothing to do with each other. */
const LONGEST = 600

const CLOSES: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '”': '“', '»': '«' }
const MARKS = /[()[\]{}“”«»"]/g

/**
 * Finds the pairs of brackets and quotation marks of a text, ordered by their start. A mark that never finds its
 * partner belongs to no pair, so an opening quote without an end swallows nothing.
 */
export function findEnclosures(text: string): Enclosure[] {
  const found: Enclosure[] = []
  const open: { mark: string; at: number }[] = []
  const count: Record<string, number> = {}
  const push = (mark: string, at: number) => {
    open.push({ mark, at })
    count[mark] = (count[mark] ?? 0) + 1
  }
  for (const { index, 0: mark } of text.matchAll(MARKS)) {
    const partner = mark === '"' ? '"' : CLOSES[mark]
    const closes = partner !== undefined && !(mark === '"' && opensQuotation(text, index))
    if (!closes) push(mark, index)
    while (closes && (count[partner] ?? 0) > 0) {
      const last = open.pop()!
      count[last.mark] = count[last.mark]! - 1
      if (last.mark !== partner) continue
      const end = index + 1
      const kind = '“«"'.includes(partner) ? 'quotation' : 'bracket'
      if (end - last.at <= LONGEST) found.push({ start: last.at, end, kind })
      break
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** A straight quotation mark opens where white space or an opening bracket stands before it, and text behind. */
function opensQuotation(text: string, at: number): boolean {
  return /[\s([{—–]/.test(text[at - 1] ?? ' ') && /\S/.test(text[at + 1] ?? ' ')
}
