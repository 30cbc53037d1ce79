import { textBefore } from '../text-before.js'
import type { Candidate } from './candidate.js'
import { reasonOfRound, reasonOfSquare } from './reason-of-bracket.js'
import { reasonOfCaret, reasonOfRaised, reasonOfSign } from './reason-of-raised.js'

/** Whatever markers are made of: brackets of a few words, raised figures, carets, daggers. */
const CANDIDATE =
  /\[[^[\]\n]{1,60}\]|\([^()\n]{1,60}\)|[［〔【][^［〔【］〕】\n]{1,60}[］〕】]|[⁰¹²³⁴-⁹⁽][⁰¹²³⁴-⁹⁻⁽⁾]*|\^[^\s^]{1,12}|[†‡]+/g

/** Finds what looks like a marker in the prose of a block, by its look alone; round brackets of several words are prose. */
export function findInProse(text: string): Candidate[] {
  const found: Candidate[] = []
  const pattern = new RegExp(CANDIDATE)
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { index: start, 0: whole } = match
    const end = start + whole.length
    const reason = reasonOf(text, start, end, whole)
    if (reason !== null) found.push({ start, end, reason })
    // Brackets that are prose may hold what looks like a marker.
    else pattern.lastIndex = start + 1
  }
  return found
}

function reasonOf(text: string, start: number, end: number, whole: string): Candidate['reason'] | null {
  switch (whole[0]) {
    case '[':
      return reasonOfSquare(text, start, end)
    case '(':
      return reasonOfRound(text, start, end)
    case '^':
      return reasonOfCaret(textBefore(text, start))
    case '†':
    case '‡':
      return reasonOfSign(text.slice(end, end + 8))
    case '［':
    case '〔':
    case '【':
      return 'unknown'
    default:
      return reasonOfRaised(textBefore(text, start))
  }
}
