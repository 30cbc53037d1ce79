import { ACRONYM_GAPS } from '../../english/names/name-particles.js'
import type { Name } from '../names/name.js'
import { isCapital } from '../spelling/look-up.js'

/**
 * The full names that acronyms stand for, both in lower case: beside each other in brackets, in either order, or by
 * their initials where one name of the document has them.
 */
export function acronymsOf(names: readonly Name[]): ReadonlyMap<string, string> {
  const beside = new Map<string, string>()
  const byInitials = new Map<string, string | null>()
  names.forEach((name, i) => {
    const next = names[i + 1]
    if (next !== undefined && inBrackets(name, next)) {
      if (isAcronym(next)) beside.set(textOf(next), textOf(name))
      else if (isAcronym(name)) beside.set(textOf(name), textOf(next))
    }
    if (name.to - name.from < 3) return
    const full = textOf(name)
    for (const initials of initialsOf(name)) {
      const known = byInitials.get(initials)
      byInitials.set(initials, known === undefined || known === full ? full : null)
    }
  })
  const found = new Map<string, string>()
  for (const name of names) {
    if (!isAcronym(name) || name.type === 'person') continue
    const key = textOf(name)
    const full = beside.get(key) ?? byInitials.get(key.replaceAll('.', ''))
    if (full) found.set(key, full)
  }
  return found
}

function textOf({ annotated, from, to }: Name): string {
  const { words, sentence } = annotated
  const first = to - from > 1 && words[from]!.lower === 'the' ? from + 1 : from
  return sentence.prose.text.slice(words[first]!.start, words[to - 1]!.end).toLowerCase()
}

function isAcronym({ annotated, from, to }: Name): boolean {
  const { shape, text } = annotated.words[from]!
  return to - from === 1 && text.length > 1 && (shape === 'upper' || shape === 'stops' || shape === 'mixed')
}

/** `first (second)`, perhaps with a word between: `the Daesh group (ISIL)`. */
function inBrackets(first: Name, second: Name): boolean {
  if (first.annotated !== second.annotated) return false
  const { words } = first.annotated
  if (words[second.from - 1]?.text !== '(' || words[second.to]?.text !== ')') return false
  const gap = second.from - 1 - first.to
  return gap === 0 || (gap === 1 && words[first.to]!.shape === 'lower')
}

/** The initials of a name, with its small words and without. */
function initialsOf({ annotated, from, to }: Name): string[] {
  const words = annotated.words.slice(from, to).filter((word) => isCapital(word) || /^\p{L}/u.test(word.text))
  const of = (list: typeof words) => list.map((word) => word.lower[0]).join('')
  const large = of(words.filter((word) => !ACRONYM_GAPS.has(word.lower)))
  return [...new Set([large, of(words)])].filter((initials) => initials.length > 1)
}
