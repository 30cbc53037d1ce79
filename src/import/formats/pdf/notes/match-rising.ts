/** How well a marker can be one: one at the end of a unit or figure is chosen only where no other is. */
export interface Candidate {
  readonly sign: string
  readonly weight: number
}

/**
 * Matches notes with markers so that both go in order and the most weight is matched; among equals the earliest marker.
 * Gives for each note the index of its marker, or -1.
 */
export function matchRising(notes: readonly string[], markers: readonly Candidate[]): number[] {
  const width = markers.length + 1
  const best = new Float64Array((notes.length + 1) * width)
  for (let n = notes.length - 1; n >= 0; n--) {
    for (let m = markers.length - 1; m >= 0; m--) {
      const skip = Math.max(best[(n + 1) * width + m]!, best[n * width + m + 1]!)
      const both = notes[n] === markers[m]!.sign ? best[(n + 1) * width + m + 1]! + markers[m]!.weight : -1
      best[n * width + m] = Math.max(skip, both)
    }
  }
  const matched = notes.map(() => -1)
  let m = 0
  for (let n = 0; n < notes.length && m < markers.length; ) {
    const here = best[n * width + m]!
    if (notes[n] === markers[m]!.sign && here === best[(n + 1) * width + m + 1]! + markers[m]!.weight) {
      matched[n++] = m++
    } else if (here === best[n * width + m + 1]!) m++
    else n++
  }
  return matched
}
