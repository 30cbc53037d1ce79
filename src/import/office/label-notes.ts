/** A marker as a reader of the file sees it. */
export interface ShownMarker {
  /** `1`, `iv`, `*`. */
  readonly shown: string
  /** Whether its note stands at the end of the document or chapter. */
  readonly isEndnote?: boolean
  readonly page?: string
}

/**
 * Names notes, given in the order of their markers, by what readers see: `1`; `445-1` where the numbers start again on each page,
 * `c3-1` where they do so by chapter, `e1` for endnotes beside footnotes of the same numbers, `445-s` for a sign.
 */
export function labelNotes(markers: readonly ShownMarker[]): string[] {
  const bases = markers.map(({ shown }) => baseOf(shown))
  const isTaken = isTwice(bases)
  const both = isTaken && markers.some(({ isEndnote }) => isEndnote) && markers.some(({ isEndnote }) => !isEndnote)
  const apart = both ? bases.map((base, at) => (markers[at]!.isEndnote ? `e${base}` : base)) : bases
  const byPage = apart.map((base, at) =>
    markers[at]!.page === undefined ? base : `${partOf(markers[at]!.page!)}-${base}`,
  )
  // A sign stands for another note on each page.
  const signed = apart.map((base, at) => (base === 's' ? byPage[at]! : base))
  if (!isTwice(signed)) return signed
  if (!isTwice(byPage) && markers.every(({ page }) => page !== undefined)) return byPage
  return byChapter(signed)
}

/** Begins a new chapter wherever a label comes again. */
function byChapter(labels: readonly string[]): string[] {
  let chapter = 1
  let used = new Set<string>()
  return labels.map((label) => {
    if (used.has(label)) {
      chapter++
      used = new Set()
    }
    used.add(label)
    return `c${chapter}-${label}`
  })
}

function baseOf(shown: string): string {
  const words = partOf(shown)
  return words === '' ? 's' : words
}

/** The part of a name that a label may have. */
function partOf(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N}]/gu, '')
}

function isTwice(labels: readonly string[]): boolean {
  return new Set(labels).size < labels.length
}
