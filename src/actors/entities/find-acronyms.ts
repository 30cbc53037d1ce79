import type { Name } from '../names/name.js'
import { BIT, isCapital, PHRASE, STATES } from '../spelling/look-up.js'
import { nameOfInitials } from './aliases.js'
import { initialsOf } from './initials-of.js'
import { plainTextOf } from './plain-text-of.js'

/** What a short name has to be listed as so that its initials tell of it: `EU`, but not any `A. B.` */
const LISTED = BIT.organization | STATES

/**
 * The full names that acronyms stand for, both in lower case: by the initials of a name that is known everywhere, beside
 * each other in brackets, in either order, or by their initials where one name of the document has them.
 */
export function acronymsOf(names: readonly Name[]): ReadonlyMap<string, string> {
  const beside = new Map<string, string>()
  const byInitials = new Map<string, string | null>()
  names.forEach((name, i) => {
    const next = names[i + 1]
    if (next !== undefined && inBrackets(name, next)) {
      if (isAcronym(next)) beside.set(plainKeyOf(next), plainKeyOf(name))
      else if (isAcronym(name)) beside.set(plainKeyOf(name), plainKeyOf(next))
    }
    if (name.to - name.from < 3 && !isListedPair(name)) return
    const full = plainKeyOf(name)
    for (const initials of initialsOf(lowerWordsOf(name))) {
      const known = byInitials.get(initials)
      byInitials.set(initials, known === undefined || known === full ? full : null)
    }
  })
  const found = new Map<string, string>()
  for (const name of names) {
    if (!isAcronym(name) || name.type === 'person') continue
    const key = plainKeyOf(name)
    const initials = key.replaceAll('.', '')
    const known = isListed(name, name.from) ? nameOfInitials(initials) : undefined
    const full = known ?? beside.get(key) ?? byInitials.get(initials)
    if (full) found.set(key, full)
  }
  return found
}

/** A name in lower case, a known acronym or a longer one without its stops: `U.S.` is `us`, `L.A.` is not `la`. */
export function plainKeyOf(name: Name): string {
  const text = plainTextOf(name).toLowerCase()
  if (!isAcronym(name)) return text
  const letters = text.replaceAll('.', '')
  return letters.length > 2 || isListed(name, name.from) ? letters : text
}

function isAcronym({ annotated, from, to }: Name): boolean {
  const { shape, text } = annotated.words[from]!
  return to - from === 1 && text.length > 1 && (shape === 'upper' || shape === 'stops' || shape === 'mixed')
}

function isListed({ annotated: { kinds } }: Name, at: number): boolean {
  return (kinds[at]! & LISTED) !== 0
}

/** A listed name of two words: `European Union`. */
function isListedPair(name: Name): boolean {
  const { annotated, from, to } = name
  return to - from === 2 && isListed(name, from) && (annotated.kinds[from]! & annotated.kinds[from + 1]! & PHRASE) !== 0
}

/** `first (second)`, perhaps with a word between: `the Volunteers group (VGP)`. */
function inBrackets(first: Name, second: Name): boolean {
  if (first.annotated !== second.annotated) return false
  const { words } = first.annotated
  if (words[second.from - 1]?.text !== '(' || words[second.to]?.text !== ')') return false
  const gap = second.from - 1 - first.to
  return gap === 0 || (gap === 1 && words[first.to]!.shape === 'lower')
}

function lowerWordsOf({ annotated: { words }, from, to }: Name): string[] {
  return words
    .slice(from, to)
    .filter((word) => isCapital(word) || /^\p{L}/u.test(word.text))
    .map((word) => word.lower)
}
