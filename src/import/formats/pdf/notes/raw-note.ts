import type { Atom } from '../prose/atoms.js'

/** A note as it stands on its page, before it is known how notes are numbered. */
export interface RawNote {
  readonly page: number
  /** What it begins with, as it is printed; it may be misread. */
  readonly printed: string
  readonly value: number | null
  readonly isRaised: boolean
  /** Its number was mended. */
  readonly isRepaired: boolean
  /** Its lines without the number. */
  readonly lines: readonly (readonly Atom[])[]
}
