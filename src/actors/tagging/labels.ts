/** What a name that the tagger finds can be; `other` is a name that does not act: a treaty, a war, a work. */
export const NAME_TYPES = ['person', 'organization', 'place', 'other'] as const
export type NameType = (typeof NAME_TYPES)[number]

/** Where in a name a word stands; 0 is its beginning. */
const INSIDE = 1
export const LAST = 2
export const ONLY = 3

/** Label of a word outside of names; the others are `1 + 4 * type + place`. */
export const OUTSIDE = 0
export const LABEL_COUNT = 1 + 4 * NAME_TYPES.length

export function labelOf(type: number, place: number): number {
  return 1 + 4 * type + place
}

/** Index into `NAME_TYPES`; -1 outside. */
export function typeOf(label: number): number {
  return label === OUTSIDE ? -1 : (label - 1) >> 2
}

export function placeOf(label: number): number {
  return (label - 1) & 3
}

/** For each label the labels that may stand before it. */
export const BEFORE: readonly (readonly number[])[] = Array.from({ length: LABEL_COUNT }, (_, label) =>
  Array.from({ length: LABEL_COUNT }, (_, last) => last).filter((last) => follows(last, label)),
)

/** Labels that a sentence may end with. */
export const FINAL: readonly number[] = Array.from({ length: LABEL_COUNT }, (_, label) => label).filter(isClosed)

function follows(last: number, label: number): boolean {
  const inside = label !== OUTSIDE && (placeOf(label) === INSIDE || placeOf(label) === LAST)
  if (!inside) return isClosed(last)
  return !isClosed(last) && typeOf(last) === typeOf(label)
}

function isClosed(label: number): boolean {
  return label === OUTSIDE || placeOf(label) === LAST || placeOf(label) === ONLY
}
