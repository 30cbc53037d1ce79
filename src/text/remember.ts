/** UTF-16 code units. Longer texts are rare: they are worked out each time. */
const LONGEST = 40

/**
 * Keeps what a function makes of a text, for words that come again and again. It holds at most `most` texts and starts
 * anew when it is full, so that its memory is bounded. The function must depend on nothing but the text.
 */
export function remember<Result>(make: (text: string) => Result, most = 30_000): (text: string) => Result {
  const known = new Map<string, Result>()
  return (text) => {
    const have = known.get(text)
    if (have !== undefined) return have
    const made = make(text)
    if (text.length > LONGEST) return made
    if (known.size >= most) known.clear()
    known.set(text, made)
    return made
  }
}
