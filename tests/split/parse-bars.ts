/** A text without its bars, and the sentences between them. */
export function parseBars(line: string): { text: string; sentences: string[] } {
  const sentences = line.split('|').map((part) => part.trim())
  return { text: line.replaceAll(' | ', ' ').replaceAll('|', ''), sentences }
}
