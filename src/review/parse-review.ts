import { decisionSchema } from '../model/review.js'
import type { PlacedDecision } from './decision.js'

/** Bytes of a review file that is read. */
export const LARGEST_REVIEW = 50_000_000
/** The longest line that is parsed, in UTF-16 code units. */
const LONGEST_LINE = 1_000_000
/** So many faults of a file are named. */
const MOST_FAULTS = 20

/** What is wrong with a line of a review. */
export interface LineFault {
  readonly line: number
  readonly field?: string
  readonly message: string
}

/** A review as it was read: its decisions, and the lines that hold none. */
export interface ParsedReview {
  readonly decisions: readonly PlacedDecision[]
  readonly faults: readonly LineFault[]
}

/** Reads a review, a decision a line; empty lines are passed over. What is no decision is a fault, and the rest is read. */
export function parseReview(text: string): ParsedReview {
  const decisions: PlacedDecision[] = []
  const faults: LineFault[] = []
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue
    const read = parseLine(line, index + 1)
    if ('decision' in read) decisions.push(read)
    else if (faults.length < MOST_FAULTS) faults.push(read)
  }
  return { decisions, faults }
}

function parseLine(text: string, line: number): PlacedDecision | LineFault {
  if (text.length > LONGEST_LINE) {
    return { line, message: `Unexpected line of ${text.length} characters, expected at most ${LONGEST_LINE}` }
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return {
      line,
      message: /^(?:<{7}|={7}|>{7})/.test(text) ? CONFLICT : 'Unexpected text, expected a decision in JSON',
    }
  }
  const { success, data, error } = decisionSchema.safeParse(value)
  if (!success) {
    const { path, message } = error.issues[0]!
    const field = path.map(String).join('.')
    const what = field === '' ? 'decision' : `value of ${field}`
    return { line, ...(field && { field }), message: `Unexpected ${what}, expected as the schema says: ${message}` }
  }
  if (hasLoneSurrogate(data)) return { line, message: 'Unexpected lone surrogate, expected text that UTF-8 can write' }
  return { line, decision: data }
}

const CONFLICT = 'Unexpected merge conflict marker, expected a decision: keep the lines of both sides'

function hasLoneSurrogate(value: unknown): boolean {
  if (typeof value === 'string') return /\p{Surrogate}/u.test(value)
  return typeof value === 'object' && value !== null && Object.values(value).some(hasLoneSurrogate)
}
