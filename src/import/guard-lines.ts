/**
 * What opens a block where a line begins, with the place of the backslash that keeps it text: `# `, `> `, `- `, a fence, a divider, the
 * line under a heading or under the head of a table.
 */
const OPENERS = /^(?=#{1,6}(?:\s|$)|>|[-+*](?:\s|$)|`{3}|~{3}|(?:_ *){3,}$|(?:\* *){3,}$|=+$|[|:\- ]+$)/
const NUMBER = /^(\d{1,9})(?=[.)](?:\s|$))/
/** `[14]: Holt` would be a definition, and `[^1]: …` a note. */
const DEFINITION = /^(\[(?:[^[\]\\]|\\.)*\])(?=:)/gm
const TASK = /^(?=\[[ x]\]\s)/i

/** Keeps the lines of a paragraph from being read as anything else. */
export function guardLines(text: string, kind: 'paragraph' | 'item' = 'paragraph'): string {
  const lines = text
    .replaceAll(DEFINITION, '$1\\')
    .split('\n')
    .map((line) => line.replace(OPENERS, '\\').replace(NUMBER, '$1\\'))
    .join('\n')
  return kind === 'item' ? lines.replace(TASK, '\\') : lines
}
