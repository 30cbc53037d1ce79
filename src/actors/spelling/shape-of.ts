/** How a word is written. */
export type Shape =
  | 'lower'
  | 'capital'
  | 'upper'
  | 'initial'
  | 'mixed'
  | 'stops'
  | 'abbreviation'
  | 'number'
  | 'figure'
  | 'possessive'
  | 'dash'
  | 'mark'

/** The shape of a word as `splitWords` cuts it: only what is written with stops holds a stop behind a letter. */
export function shapeOf(text: string): Shape {
  if (/^\p{L}.*\.$/su.test(text)) return shapeOfStops(text)
  if (/^['’]s$/.test(text)) return 'possessive'
  if (/^\p{N}/u.test(text)) return /\p{L}/u.test(text) ? 'figure' : 'number'
  if (/^[-‐–—/]$/.test(text)) return 'dash'
  return /^\p{L}/u.test(text) ? shapeOfLetters(text) : 'mark'
}

/** `J.`, `U.S.`, `Gen.` */
function shapeOfStops(text: string): Shape {
  if (/^(?:\p{Lu}\.){2,}$/u.test(text)) return 'stops'
  return text.length === 2 ? 'initial' : 'abbreviation'
}

function shapeOfLetters(text: string): Shape {
  const first = /^\p{Lu}/u.test(text)
  const others = /\p{Lu}/u.test(text.slice(1))
  if (first && text.length === 1) return 'initial'
  if (!others) return first ? 'capital' : 'lower'
  return /\p{Ll}/u.test(text) ? 'mixed' : 'upper'
}
