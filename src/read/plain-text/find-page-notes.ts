import { plainDigits } from '../label-uses.js'
import type { Line } from '../lines.js'

/** A note at the foot of a page. */
export interface PageNote {
  readonly label: string
  /** Indexes of its lines, in order. */
  readonly lines: readonly number[]
}

/** `14 Holt, p. 3.`, `14. Ibid.`, `¹⁴ Holt`. */
const ENTRY = /^(?:(\d{1,3})[.)]?\s|([⁰¹²³⁴-⁹]{1,3})\s?)(?=["“‘(]?\p{Lu})/u
/** A page holds no more lines of notes. */
const MOST_LINES = 40

/**
 * Finds the notes at the foot of a page: the last lines before its end, which begin with figures that count up and that the
 * text above has used as markers (`war.14`, `[14]`, `war¹⁴`). `from` and `to` are the indexes of the page's lines.
 */
export function findPageNotes(text: string, lines: readonly Line[], from: number, to: number): PageNote[] {
  const wordsAt = (at: number) => text.slice(lines[at]!.start, lines[at]!.end)
  let notes: PageNote[] = []
  let foot = to
  for (let at = to - 1; at > from && to - at <= MOST_LINES; at--) {
    const label = labelOf(wordsAt(at))
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

function labelOf(line: string): string | null {
  const [, figures, raised] = ENTRY.exec(line.slice(0, 20)) ?? []
  return figures ?? (raised === undefined ? null : plainDigits(raised))
}

/** What may be a marker: `[14]`, figures or raised figures that touch a word or its stop. */
const USE =
  /\[(\d{1,3})\]|(?<=\p{L}{2}[.,;:!?”’")]{0,3})(\d{1,3})(?![\p{L}\d.,]\d)(?=\s|$)|(?<=[\p{L}.,;:!?”’")])([⁰¹²³⁴-⁹]{1,3})/gu

/** The labels that a text uses as markers. */
function usesOf(text: string): ReadonlySet<string> {
  const uses = [...text.matchAll(USE)]
  return new Set(uses.map(([, bracketed, bare, raised]) => bracketed ?? bare ?? plainDigits(raised!)))
}
