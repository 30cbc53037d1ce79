/** A sentence as it is compared: without what looks like a marker, white space folded. */
export function plainOf(text: string): string {
  return text
    .replace(/\[[^\s[\]]{1,12}\]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
