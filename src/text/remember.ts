/** UTF-16 code units. Longer texts are rare: they are worked out each time. */
const LONGEST = 40

/**
 * Keeps what a function makes of a text, for words that come again and again. It holds at most `most` texts, so that its memory is
 * bounded: of two halves the older is forgotten when the younger is full, but for what was asked for again. The function must
 * depend on nothing but the text.
 */
export function remember<Result>(make: (text: string) => Result, most = 30_000): (text: string) => Result {
  let young = new Map<string, Result>()
  let old = new Map<string, Result>()
  return (text) => {
    const known = young.get(text)
    if (known !== undefined) return known
    const result = old.get(text) ?? make(text)
    if (text.length > LONGEST) return result
    if (2 * young.size >= most) {
      old = young
      young = new Map()
    }
    young.set(text, result)
    return result
  }
}
