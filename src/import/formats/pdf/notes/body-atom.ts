import type { Atom } from '../prose/atoms.js'

/** A word of the text, or what is raised above it, with its page. */
export interface BodyAtom {
  readonly page: number
  readonly atom: Atom
}

/** What a raised text, or the figure at a word's end, turns out to be: calls of notes by their labels, behind what stays of the word. */
export interface Call {
  readonly before: string
  readonly labels: readonly string[]
}
