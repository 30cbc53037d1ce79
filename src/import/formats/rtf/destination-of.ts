import { leftOut, readDestinations } from './rtf-names.js'
import type { RtfDestination } from './rtf-state.js'

interface Around {
  /** The word is the first of its group. */
  readonly isStart: boolean
  /** Readers that do not know it may pass it over. */
  readonly isIgnorable: boolean
  /** A field's order has told an address, or a note is open. */
  readonly isLink: boolean
}

/** What a word makes of the group that it begins; undefined where it begins none. */
export function destinationOf(name: string, current: RtfDestination, around: Around): RtfDestination | undefined {
  if (name in leftOut) return 'none'
  if (around.isIgnorable && !readDestinations.test(name)) return 'none'
  switch (name) {
    case 'fonttbl':
    case 'info':
      return 'table'
    case 'stylesheet':
      return 'style'
    case 'title':
      return current === 'table' ? 'title' : undefined
    case 'listtext':
    case 'pntext':
      return around.isStart ? 'mark' : undefined
    case 'fldinst':
      return 'field'
    case 'fldrslt':
      return around.isLink ? 'result' : current
    default:
      return undefined
  }
}
