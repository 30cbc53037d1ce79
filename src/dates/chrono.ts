import { Chrono, configuration, type ParsedResult, type Parser } from 'chrono-node/en'
import type { DatePattern, PatternReading } from './date-pattern.js'
import type { FoundDate } from './found-date.js'
import { createGates } from './gates.js'
import type { Reading } from './reading.js'

/** The parsers of chrono's own that are kept: dates and times in figures, which need no words. */
const KEPT = ['ISOFormatParser', 'SlashDateFormatParser']
const NUMERIC_GATE = /\d[-/.]\d/

/** Any day serves: only what chrono knows from the words is read, never what it implies from today. */
const REFERENCE = new Date(0)

const BEFORE_LENGTH = 60
const AFTER_LENGTH = 60
const WORD = /[\p{L}\p{N}]/u

/** Finds the dates in the clean text of one sentence; they may still overlap. */
export type FindMatches = (text: string) => FoundDate[]

/**
 * Makes chrono's engine run our patterns beside the parsers of its own that are kept. White space in the text has to
 * be folded: chrono is exponential on long runs of it.
 */
export function createFinder(patterns: readonly DatePattern[]): FindMatches {
  const found = new WeakMap<ParsedResult, readonly FoundDate[]>()
  const own = patterns.map((pattern) => parserOf(pattern, found))
  const kept = configuration.createConfiguration().parsers.filter((parser) => KEPT.includes(parser.constructor.name))
  const parsers = [...own, ...kept]
  const openGates = createGates([...patterns.map(({ gate }) => gate), ...kept.map(() => NUMERIC_GATE)])
  return (text) => {
    const open = openGates(text)
    if (open.length === 0) return []
    const engine = new Chrono({ parsers: open.map((number) => parsers[number]!), refiners: [] })
    return engine.parse(text, REFERENCE).flatMap((result) => found.get(result) ?? readNumeric(result, text))
  }
}

/** A pattern as a parser of chrono: its readings wait in `found` under the result that chrono carries along. */
function parserOf(pattern: DatePattern, found: WeakMap<ParsedResult, readonly FoundDate[]>): Parser {
  return {
    pattern: () => pattern.expression,
    extract(context, match) {
      const { text } = context
      const start = match.index!
      const end = start + match[0].length
      if (isWord(text[start - 1]) || (isWord(text[end]) && isWord(text[end - 1]))) return null
      const read = pattern.read({
        text: match[0],
        groups: match.groups ?? {},
        before: text.slice(Math.max(0, start - BEFORE_LENGTH), start),
        after: text.slice(end, end + AFTER_LENGTH),
      })
      if (read === null) return null
      const readings = (Array.isArray(read) ? read : [read]) as readonly PatternReading[]
      const result = context.createParsingResult(start, match[0], {})
      found.set(
        result,
        readings.map((reading, index) => ({ ...foundDateOf(pattern, match, reading), closing: index > 0 })),
      )
      return result
    },
  }
}

function foundDateOf(pattern: DatePattern, match: RegExpMatchArray, { at, ...reading }: PatternReading): FoundDate {
  const start = match.index!
  const end = start + match[0].length
  const shift = start - match.indices![0]![0]
  const range = at === undefined ? undefined : match.indices!.groups![at]
  return {
    start: range === undefined ? start : range[0] + shift,
    end: range === undefined ? end : range[1] + shift,
    rule: pattern.name,
    reading,
    priority: pattern.priority ?? 0,
    closing: false,
    match: { start, end },
  }
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && WORD.test(character)
}

/** What one of chrono's own parsers read, from the components that it knows: without a year, `3/4` is a fraction. */
function readNumeric({ index, text, start }: ParsedResult, whole: string): FoundDate[] {
  if (
    /\d[./-]\s?$/.test(whole.slice(Math.max(0, index - 3), index)) ||
    /^[./-]\d/.test(whole.slice(index + text.length))
  )
    return []
  if (!start.isCertain('day') || !start.isCertain('month') || !start.isCertain('year')) return []
  const lead = text.length - text.trimStart().length
  const span = { start: index + lead, end: index + text.trimEnd().length }
  const fields = { year: start.get('year')!, month: start.get('month')!, day: start.get('day')! }
  const reading = { type: 'DATE' as const, fields, ...orderOf(text.trim(), fields) }
  return [{ ...span, rule: 'numeric', reading, priority: -1, closing: false, match: span }]
}

/** Whether the figures of a date can be read in one order alone, or in which other way they can. */
function orderOf(text: string, { month, day }: { month: number; day: number }): Pick<Reading, 'either' | 'order'> {
  const match = /^(\d{1,2})([/.-])(\d{1,2})\2\d{2,4}$/.exec(text)
  if (match === null || month === day) return {}
  const [first, second] = [Number(match[1]), Number(match[3])]
  if (first > 12 || second > 12) return { order: first > 12 ? 'day-first' : 'month-first' }
  return { either: { month: day, day: month, dotted: match[2] === '.' } }
}
