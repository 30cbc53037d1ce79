import { mixHashes } from '../../data/hash.js'
import type { Traits } from '../spelling/traits.js'

/** Where a word stands toward the one that is labelled: five places from two words before it to two behind it, itself in the middle, */
export const PLACES_AROUND = 5
export const OWN_PLACE = 2
/** the last word of its run of capitalised words and the first, four places each, by where in the run it stands itself, */
const LAST_OF_RUN = PLACES_AROUND
const FIRST_OF_RUN = LAST_OF_RUN + 4
/** and two words on either side of the run. */
const BEFORE_RUN = FIRST_OF_RUN + 4
const BEHIND_RUN = BEFORE_RUN + 1
const FAR_BEFORE_RUN = BEHIND_RUN + 1
const FAR_BEHIND_RUN = FAR_BEFORE_RUN + 1
export const PLACE_COUNT = FAR_BEHIND_RUN + 1

/** Gives each word that says something of a run of capitalised words, with its place; `at` is where in the run the labelled word stands. */
export function placesOfRun(from: number, to: number, at: number, tell: (word: number, place: number) => void): void {
  tell(to, LAST_OF_RUN + at)
  tell(from, FIRST_OF_RUN + at)
  tell(from - 1, BEFORE_RUN)
  tell(to + 1, BEHIND_RUN)
  tell(from - 2, FAR_BEFORE_RUN)
  tell(to + 2, FAR_BEHIND_RUN)
}

/** Writes what a word says at a place by its letters alone, and gives how many features are written then. */
export function writeWord(into: Int32Array, count: number, place: number, traits: Traits): number {
  if (place < PLACES_AROUND) return writeAround(into, count, place - OWN_PLACE, traits)
  let n = count
  const { lower, fine } = traits
  if (place < FIRST_OF_RUN) {
    into[n++] = mixHashes(101, mixHashes(lower, place - LAST_OF_RUN))
    into[n++] = mixHashes(140, mixHashes(fine, place - LAST_OF_RUN))
  } else if (place < BEFORE_RUN) {
    into[n++] = mixHashes(102, mixHashes(lower, place - FIRST_OF_RUN))
    into[n++] = mixHashes(141, mixHashes(fine, place - FIRST_OF_RUN))
  } else if (place < FAR_BEFORE_RUN) {
    into[n++] = mixHashes(place === BEFORE_RUN ? 105 : 106, lower)
    into[n++] = mixHashes(place === BEFORE_RUN ? 142 : 143, fine)
  } else {
    into[n++] = mixHashes(place === FAR_BEFORE_RUN ? 145 : 146, fine)
  }
  return n
}

/** Clusters tell what a word is used like: so that `battalion` is told by `brigade` where the weights have never seen it. */
function writeAround(into: Int32Array, count: number, k: number, traits: Traits): number {
  let n = count
  into[n++] = mixHashes(10 + k, traits.lower)
  into[n++] = mixHashes(20 + k, traits.shape)
  if (traits.fine !== 0) {
    into[n++] = mixHashes(120 + k, traits.fine)
    into[n++] = mixHashes(130 + k, traits.broad)
  }
  if (k === -2 || k === 2) return n
  n = writeBits(into, n, 50 + k, traits.nameTags)
  if (k !== 0) into[n++] = mixHashes(70 + k, traits.suffix)
  else for (const affix of traits.affixes) into[n++] = mixHashes(94, affix)
  return n
}

/** One feature for each set bit. */
export function writeBits(into: Int32Array, count: number, template: number, bits: number): number {
  let n = count
  for (let rest = bits; rest !== 0; rest &= rest - 1) into[n++] = mixHashes(template, rest & -rest)
  return n
}
