import { alternationOf } from '../english/alternation-of.js'
import { MONTHS } from '../english/dates/months.js'
import { POINTER_WORDS } from '../english/marks/pointer-words.js'
import type { Line } from './lines.js'
import { isEntry, isReferences } from './notes.js'
import type { Part } from './plain-text/part.js'

/** Nobody writes longer titles in a line of their own. */
const LONGEST_TITLE = 90
const MOST_WORDS = 14
/** A longer run of title-like lines is a list whose entries stand in paragraphs of their own. */
const LONGEST_RUN = 3

/** Level of a heading that nothing but its looks gives away. */
const PLAIN_LEVEL = 2
const EDIT_LINK = /\[\s?edit(?: source)?\s?\]$/
const MONTH = alternationOf(MONTHS.map((name) => name.slice(0, 3)))
const DATELINE = new RegExp(`^(?:\\d{1,2} )?${MONTH}[a-z]{0,6}\\.? (?:\\d{1,2}, )?\\d{4}$`)
const POINTER = new RegExp(`^${alternationOf(POINTER_WORDS)}\\b[^:]{0,30}:\\s`)

/** Whether a line is a date alone: `5 March 2012`. */
export const isDateline = (words: string): boolean => DATELINE.test(words)

/** The name of a heading: its words without a wiki's `[edit]` link. */
export function nameOfHeading(words: string): string {
  return words.replace(EDIT_LINK, '').trimEnd().replaceAll(/\s+/g, ' ')
}

/**
 * Finds the headings among the parts of a plain text: a short line alone between blank lines that looks like a title
 * (`Early life`, `THE SIEGE`, `2.1 Sources`) and has text behind it.
 */
export function findHeadings(text: string, parts: readonly Part[]): Part[] {
  const wordsOf = ({ lines }: Part) => text.slice(lines[0]!.start, lines.at(-1)!.end)
  const alike = parts.map((part, at) => at < parts.length - 1 && isAlone(part) && isTitle(wordsOf(part)))
  let runStart = 0
  return parts.map((part, at) => {
    if (!alike[at]) return part
    const words = wordsOf(part)
    if (!alike[at - 1]) runStart = at
    if (at > 0 && at < 4 && isDateline(words)) return part
    const inList = at > 0 && alike[at + 1] && (at - runStart >= LONGEST_RUN || alike[runStart + LONGEST_RUN])
    if (inList) return { ...part, kind: 'item' }
    return { ...part, kind: 'heading', level: levelOf(words) }
  })
}

const isAlone = ({ kind, lines }: Part) => kind === 'paragraph' && lines.length === 1

function isTitle(words: string): boolean {
  if (words.length > LONGEST_TITLE || words.split(/\s+/).length > MOST_WORDS) return false
  if (EDIT_LINK.test(words)) return true
  if (!/^["“‘'(¿¡]?[\p{Lu}\p{Lt}\p{Lo}\d]/u.test(words) || /(?:[.!?…:;,]["”’')]{0,2}|[:;,.]?[-–—]{1,4})$/.test(words))
    return false
  if (/\[[^\]]{1,12}\]/.test(words) || /:\/\/|www\./.test(words)) return false
  if (POINTER.test(words) || /\p{Ll}[.!?]["”’)]?\s+\p{Lu}/u.test(words)) return false
  return /\p{L}/u.test(words) || /^\d{3,4}(?:\s?[-–—]\s?\d{2,4})?$/.test(words)
}

/** `2.1 Sources` says its level itself; capitals stand above other titles. */
function levelOf(words: string): number {
  const number = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+\p{L}/u.exec(words)
  if (number) return number[1]!.split('.').length + 1
  return words === words.toUpperCase() && /\p{Lu}{2}/u.test(words) ? 1 : PLAIN_LEVEL
}

/** Makes a heading of a line such as `Notes:` that stands right above the entries of a list of references. */
export function findReferenceHeadings(text: string, parts: readonly Part[]): Part[] {
  const wordsOf = ({ start, end }: Line) => text.slice(start, end)
  return parts.flatMap((part, at) => {
    const [first, ...rest] = part.lines
    if (part.kind !== 'paragraph' || !isReferences(wordsOf(first!))) return [part]
    const behind = rest[0] ?? parts[at + 1]?.lines[0]
    if (behind === undefined || !isEntry(wordsOf(behind))) return [part]
    const heading: Part = { kind: 'heading', lines: [first!], level: PLAIN_LEVEL }
    return rest.length > 0 ? [heading, { ...part, lines: rest }] : [heading]
  })
}
