import type { TimexMod } from '../../model/date.js'
import type { FoundDate } from '../found-date.js'
import type { Reading } from '../reading.js'

const PART =
  /(?:^|[\s("“‘—–-])((?:[Tt]he )?(?:[Vv]ery )?(?<noun>beginning|start|opening|outset|dawn|middle|midst|height|midpoint|end|close|closing days|last days|final days|early days|opening days|first days|early months|final months|last months|early part|first part|late part|later part|latter part|last part|better part|first half|second half|latter half|later half|rest|remainder|whole) of (?:the )?|(?:[Tt]he )?(?:[Vv]ery )?(?<adjective>[Ee]arly|[Ll]ate|[Mm]id|[Mm]iddle|[Ll]ater)(?:[- ]to[- ](?:mid|late))?[ -]|(?<adverb>(?:[Vv]ery )?(?:[Ee]arly|[Ll]ate|[Ll]ater|[Ee]arlier)(?: on)?) (?:in|of|that) (?:the )?|(?<adverb2>[Ee]arlier|[Ll]ater) )$/

const APPROXIMATE = /(?:^|[\s(“"–—-])((?:c\.|ca\.|c|ca|[Cc]irca|[Aa]pproximately|[Rr]oughly)(?: (?:the )?| ?))$/

/** Takes the words that name a part of a date, or that it is rough, into the mention: `the end of` `September 2015`, `c.` `461 BC`. */
export function widenParts(text: string, found: readonly FoundDate[]): FoundDate[] {
  return found.map((date, index) => {
    const floor = found[index - 1]?.end ?? 0
    const part = date.reading.type === 'DATE' || date.reading.fields ? widenPart(text, floor, date) : date
    return widenApproximate(text, floor, part)
  })
}

function widenPart(text: string, floor: number, date: FoundDate): FoundDate {
  if (date.reading.value !== undefined || date.reading.needs === 'ancient') return date
  const match = PART.exec(text.slice(Math.max(floor, date.start - 40), date.start))
  if (match === null) return date
  const { noun, adjective, adverb, adverb2 } = match.groups!
  if (adverb2 !== undefined && !isCurrent(date.reading)) return date
  if (adverb !== undefined && / on$/.test(adverb)) return date
  if (date.reading.mod !== undefined) return date
  const start = date.start - match[1]!.length
  const word = (noun ?? adjective ?? adverb ?? adverb2!).toLowerCase()
  const { needs: _, ...reading } = date.reading
  if (adverb !== undefined && needsPlain(date.reading, word)) return date
  return { ...date, start, match: { start, end: date.end }, reading: withPart(reading, word) }
}

/** `earlier today`, `later that year`: the words say nothing of the date itself. */
function isCurrent(reading: Reading): boolean {
  return reading.shift !== undefined && reading.shift.amount === 0
}

/** `Later on the 5th` begins a sentence, not a date. */
function needsPlain(reading: Reading, word: string): boolean {
  return /later|earlier/.test(word) && reading.fields?.day !== undefined
}

function withPart(reading: Reading, word: string): Reading {
  const half = /^first half$/.test(word) ? 1 : /half$/.test(word) ? 2 : 0
  const { fields, shift } = reading
  const ofYear = fields
    ? fields.year !== undefined && fields.month === undefined && fields.season === undefined
    : shift?.unit === 'year'
  if (half > 0 && ofYear) return { ...reading, fields: { ...fields, half } }
  const mod = modOf(word)
  return mod === null ? reading : { ...reading, mod }
}

function modOf(word: string): TimexMod | null {
  if (/^(?:later|earlier|rest|remainder|whole|better part)/.test(word)) return null
  if (/begin|start|open|outset|dawn|early|first/.test(word)) return 'START'
  if (/mid|height/.test(word)) return 'MID'
  return 'END'
}

function widenApproximate(text: string, floor: number, date: FoundDate): FoundDate {
  if (date.reading.fields === undefined || date.reading.mod !== undefined) return date
  const match = APPROXIMATE.exec(text.slice(Math.max(floor, date.start - 20), date.start))
  if (match === null) return date
  const start = date.start - match[1]!.length
  const { needs: _, ...reading } = date.reading
  return { ...date, start, match: { start, end: date.end }, reading: { ...reading, mod: 'APPROX' } }
}
