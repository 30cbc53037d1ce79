import { romanNumerals } from '../text/roman-numerals.js'

/** Where the entries of lists begin inside a text. */
export interface Enumerators {
  /** Offsets at which an entry begins. */
  readonly starts: ReadonlySet<number>
  /** Offsets behind the enumerators themselves: `1.) ⌃The first gate`. */
  readonly ends: ReadonlySet<number>
}

interface Enumerator {
  readonly start: number
  readonly end: number
  readonly text: string
  /** What its number is as a digit, a letter, a Roman numeral; 0 where it is none. */
  readonly values: readonly [number, number, number]
  readonly form: string
}

const ENUMERATOR = /(?<=^|\s)([•⁃‣▪◦*–—-] ?)?(\(?)(\d{1,3}|[A-Za-z]|[ivx]{2,5})(\.\)|\.|\))(?=\s)/g
/** What a text begins with where its first word is an enumerator or a bullet. */
const FIRST = /^(?:[•⁃‣▪◦*–—(-]|\d{1,3}[.)]|[A-Za-z][.)]|[ivx]{2,5}[.)])/
const BULLETS = /(?<=^|\s)[•⁃‣▪◦](?=\s?\S)/g

/**
 * Finds lists inside a text: a first enumerator at the start of the text or of a line, then those that count on in the
 * same form (`1.) … 2.) …`, `a. … b. …`, `(i) … (ii) …`, `• 9. … • 10. …`), and bullets where the text begins with one.
 */
export function findEnumerators(text: string, breaks: ReadonlySet<number>): Enumerators {
  const starts = new Set<number>()
  const ends = new Set<number>()
  if (breaks.size === 0 && !FIRST.test(text)) return { starts, ends }
  const chains = new Map<string, number>()
  for (const match of text.matchAll(ENUMERATOR)) {
    const found = toEnumerator(match)
    const opens =
      found.start === 0 || (breaks.has(found.start) && /[.:!?]["”)]? $/.test(text.slice(found.start - 3, found.start)))
    found.values.forEach((value, kind) => {
      if (value === 0) return
      const chain = `${kind}${found.form}`
      const counts = value > 1 && chains.get(chain) === value - 1
      if (!counts && !(opens && found.text.length < 4)) return
      chains.set(chain, value)
      starts.add(found.start)
      ends.add(found.end)
    })
  }
  if (/^[•⁃‣▪◦]/.test(text)) for (const { index } of text.matchAll(BULLETS)) starts.add(index)
  return { starts, ends }
}

function toEnumerator(match: RegExpExecArray): Enumerator {
  const [whole, bullet = '', opening, text, closing] = match as unknown as [string, string?, string?, string?, string?]
  const label = text!.toLowerCase()
  const digit = /^\d/.test(label) ? Number(label) : 0
  const letter = /^[a-z]$/.test(label) ? label.charCodeAt(0) - 96 : 0
  const form = `${bullet.trim()}${opening}${closing}${text === label}`
  return {
    start: match.index,
    end: match.index + whole.length,
    text: text!,
    values: [digit, letter, Math.max(0, romanNumerals.indexOf(label))],
    form,
  }
}
