import type { Located } from '../places/place.js'

/**
 * How sure a place is, as Linked Places Format says it: `certain` where no other of that name is known and its state is named
 * in the document, or it is one; `less-certain` where only the name says so, or its size or state outweighs others; `uncertain`
 * where none does.
 */
export function certaintyOf({ candidates, certainty, by }: Located): 'certain' | 'less-certain' | 'uncertain' {
  if (certainty === 'unsure') return 'uncertain'
  return certainty === 'only' && (by !== 'name' || candidates[0]!.kind === 'state') ? 'certain' : 'less-certain'
}
