import type { Span } from '../model/span.js'

/** Where the members of the outermost list of a text of JSON stand that are objects. */
export function findItems(json: string): Span[] {
  const items: Span[] = []
  let depth = 0
  let start = -1
  let isQuoted = false
  for (let at = 0; at < json.length; at++) {
    const letter = json[at]!
    if (isQuoted) {
      if (letter === '\\') at++
      else if (letter === '"') isQuoted = false
    } else if (letter === '"') isQuoted = true
    else if (letter === '{' || letter === '[') {
      if (depth === 1 && letter === '{') start = at
      depth++
    } else if (letter === '}' || letter === ']') {
      depth--
      if (depth === 1 && letter === '}') items.push({ start, end: at + 1 })
    }
  }
  return items
}
