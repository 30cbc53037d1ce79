/** A text on one line; what turns its direction or cannot be seen becomes a space. */
export function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
}
