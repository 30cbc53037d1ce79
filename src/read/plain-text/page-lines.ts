import { valueOfRoman } from '../../text/roman-numerals.js'
import { plainDigits } from '../label-uses.js'

/** A line that is a page number alone: `12`, `- 12 -`, `Page 12 of 30`, `xiv`. */
const NUMBER =
  /^(?:[-–—~|•]{1,2} ?)?(?:(?:page|p\.|pg\.?) ?)?(\d{1,4}|[ivxlc]{1,7})(?: ?(?:of|\/) ?\d{1,4})?(?: ?[-–—~|•]{1,2})?$/i
/** What names a page or a document: `Page 12`, `A/50/12`, `S/PV.1234`, `E/CN.4/1994/3`. */
const NAMED = /^(?:[-–—] ?)?(?:page|pg\.?|p\.) ?\d|^[A-Z]{1,4}(?:\/[A-Z0-9.-]{1,12}){1,5}$/i
/** `14 Holt, p. 3.`, `14. Ibid.`, `¹⁴ Holt`. */
const NOTE = /^(?:(\d{1,3})[.)]?\s|([⁰¹²³⁴-⁹]{1,3})\s?)(?=["“‘(]?\p{Lu})/u
/** A number and a name in capitals, in either order: `12 HISTORY OF RIGA`. */
const HEAD = /^(?:\d{1,4} {1,9}\p{Lu}[^\p{Ll}]{2,60}|\p{Lu}[^\p{Ll}]{2,60} {1,9}\d{1,4})$/u
const LONGEST = 90
/** A longer line is no single line of furniture. */
const LONGEST_SINGLE = 60
const STOPPED = /[.!?…:;]["'”’»)\]]{0,3}(?:\[[^\]\s]{1,12}\]|\d{1,3}|[⁰¹²³⁴-⁹]{1,3}){0,4}$/
/** What a line of a sentence that goes on ends with. */
const GOES_ON =
  /(?:[,–—-]|\b(?:the|a|an|of|and|or|in|on|at|to|by|for|from|with|as|that|which|who|his|her|their|its|was|were|is|are|be|been|had|has|have|not|Mr\.|Mrs\.|Dr\.|Gen\.|St\.))$/

/** The number of a line that is a page number and nothing else, or null. */
export function pageNumberOf(line: string): number | null {
  const label = line.length > 24 ? undefined : NUMBER.exec(line)?.[1]?.toLowerCase()
  if (label === undefined) return null
  return /^\d/.test(label) ? Number(label) : valueOfRoman(label)
}

/** The label of a note at the foot of a page, where a line begins one. */
export function labelOfNote(line: string): string | null {
  const [, figures, raised] = NOTE.exec(line.slice(0, 20)) ?? []
  return figures ?? (raised === undefined ? null : plainDigits(raised))
}

/** A page holds no more lines of notes. */
export const MOST_NOTE_LINES = 40

/** Whether a line is the head of a page by its looks: its number beside a name in capitals. */
export const isPageHead = (line: string): boolean => line.length <= LONGEST && HEAD.test(line)

/** What lines that recur from page to page have in common: `12 HISTORY OF RIGA` and `14 HISTORY OF RIGA`; null for prose. */
export function patternOf(line: string): string | null {
  if (line.length > LONGEST || !/^[\p{Lu}\d]/u.test(line) || !/\p{L}{2}/u.test(line)) return null
  if (!isOpen(line) || GOES_ON.test(line)) return null
  return line.toLowerCase().replaceAll(/\d+/g, '#').replaceAll(/\s+/g, ' ')
}

/** Whether a line names a page or the document it is of, as nothing in a sentence does. */
export const namesPage = (line: string): boolean => line.length <= LONGEST_SINGLE && NAMED.test(line)

/** Whether a line may be furniture though none is like it: short, no sentence, no line that goes on with one. */
export function mayBeFurniture(line: string): boolean {
  if (pageNumberOf(line) !== null || namesPage(line)) return true
  return line.length <= LONGEST_SINGLE && /^[\p{Lu}\d]/u.test(line) && !STOPPED.test(line) && !GOES_ON.test(line)
}

/** Whether a sentence is open at the end of a line. */
export const isOpen = (line: string): boolean => !STOPPED.test(line.slice(-100))

/** Whether two lines are plainly halves of one sentence: nothing has ended it, and it goes on in lower case. */
export function areHalves(before: string, behind: string): boolean {
  return isOpen(before) && /^["“‘'(]?\p{Ll}/u.test(behind) && before.split(' ').length >= 3 && behind.includes(' ')
}

/** The same where furniture is known to stand between: a line that cannot end, or is full, goes on with a capital too. */
export function mayBeHalves(before: string, behind: string, width: number): boolean {
  if (!isOpen(before)) return false
  if (/^["“‘'(]?\p{Ll}/u.test(behind) || GOES_ON.test(before)) return true
  return before.length >= width * 0.8 && /^["“‘'(]?[\p{Lu}\d]/u.test(behind)
}
