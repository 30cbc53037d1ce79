import { plainDigits } from '../label-uses.js'
import type { Line } from '../lines.js'
import { labelOfNote, MOST_NOTE_LINES } from './page-lines.js'

/** A note at the foot of a page. */
export interface PageNote {
  readonly label: string
  /** Indexes of its lines, in order. */
  readonly lines: readonly number[]
}

/**
 * Finds the notes at the foot of a page: the last lines before its end, which begin with figures that count up and that the
 * text above has used as markers (`war.14`, `[14]`, `war¹⁴`, `1815.14`). `from` and `to` are the indexes of the page's lines.
 */
export function findPageNotes(text: string, lines: readonly Line[], from: number, to: number): PageNote[] {
  const wordsAt = (at: number) => text.slice(lines[at]!.start, lines[at]!.end)
  let notes: PageNote[] = []
  let foot = to
  for (let at = to - 1; at > from && to - at <= MOST_NOTE_LINES; at--) {
    const label = labelOfNote(wordsAt(at))
    if (label === null) continue
    const next = notes[0]
    if (next !== undefined && Number(label) !== Number(next.label) - 1) break
    const above = text.slice(lines[from]!.start, lines[at]!.start)
    if (!usesOf(above).has(label)) {
      if (next === undefined) return []
      break
    }
    const own = Array.from({ length: foot - at }, (_, i) => at + i).filter((i) => lines[i]!.end > lines[i]!.start)
    notes = [{ label, lines: own }, ...notes]
    foot = at
  }
  return notes
}

/** What may be a marker: `[14]`, figures or raised figures that touch a word or its stop. */
const USE =
  /\[(\d{1,3})\]|(?<=\p{L}{2}[.,;:!?”’")]{0,3})(\d{1,3})(?![\p{L}\d.,]\d)(?=\s|$)|(?<=[\p{L}.,;:!?”’")])([⁰¹²³⁴-⁹]{1,3})/gu

/**
 * Figures behind a figure and its stop, where the two are no decimal: behind a year or a page and a full stop, before a sentence
 * (`in 1815.2 Otto`, `see p. 12.3 He`); behind a year that a word dates with and a comma (`in 1815,2 when`); behind a bracket or
 * a quotation mark (`(1815).2`). Each looks at what stands there before it looks behind.
 */
const USE_BEHIND_FIGURE =
  /(?=\d)(?:(?<=(?<!\d)(?:1\d{3}|20\d{2})[.!?]|\bpp?\. ?\d{1,4}(?:[–-]\d{1,4})?\.)\d{1,3}(?=\s+["“‘(]?\p{Lu}|\s*$)|(?<=\b(?:in|of|since|until|year|\p{Lu}\p{Ll}{2,8}|\d,) (?:1\d{3}|20\d{2})[,;:])\d{1,3}(?=\s)|(?<=\d[)\]”’"][.,;:!?]?|\d[.,;:!?][)\]”’"])\d{1,3}(?=\s|$))/gu

/** The labels that a text uses as markers. */
function usesOf(text: string): ReadonlySet<string> {
  const uses = [...text.matchAll(USE)].map(([, bracketed, bare, raised]) => bracketed ?? bare ?? plainDigits(raised!))
  return new Set([...uses, ...[...text.matchAll(USE_BEHIND_FIGURE)].map(([figure]) => figure)])
}
