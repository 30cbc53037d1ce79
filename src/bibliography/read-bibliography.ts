import type { Bibliography, BibliographyEntry } from '../model/bibliography.js'
import type { Span } from '../model/span.js'
import { cslItemSchema } from './csl-item.js'
import { findItems } from './find-items.js'
import { itemOfBibtex } from './item-of-bibtex.js'
import { readBibtex } from './read-bibtex.js'
import { referenceOf } from './reference-of.js'

/** So many faults of a file are named. */
const MOST_FAULTS = 20

type Read = Pick<Bibliography, 'entries' | 'faults'>

/** A value and where it stands. */
export interface PlacedItem extends Span {
  readonly value: unknown
}

/**
 * Reads a bibliography: CSL-JSON where the text is a list in JSON, else BibTeX. What is malformed is a fault; the rest is read.
 * `file` is its name, for messages and in the references.
 */
export function readBibliography(text: string, file: string): Read {
  if (/^\ufeff?\s*\[/.test(text)) return readJson(text, file)
  const { entries, broken } = readBibtex(text)
  const faults = broken
    .slice(0, MOST_FAULTS)
    .map((at) => fault(file, text, at, 'Unexpected end of an entry of BibTeX, expected its brace'))
  if (entries.length + broken.length === 0 && text.trim() !== '')
    faults.push(fault(file, text, 0, 'Unexpected text, expected BibTeX or a list of CSL-JSON'))
  return {
    entries: entries.map((entry) => ({
      key: entry.key,
      reference: referenceOf(itemOfBibtex(entry), text, entry, file),
    })),
    faults,
  }
}

function readJson(text: string, file: string): Read {
  let values: unknown[]
  try {
    const parsed: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
    values = Array.isArray(parsed) ? parsed.filter(isObject) : []
  } catch (error) {
    return { entries: [], faults: [fault(file, text, 0, (error as Error).message)] }
  }
  const spans = findItems(text)
  return readItems(
    text,
    values.flatMap((value, at) => (spans[at] === undefined ? [] : [{ value, ...spans[at] }])),
    file,
  )
}

/** Reads items of CSL, each by its schema; `file` is left out for those that stand in the document itself. */
export function readItems(text: string, items: readonly PlacedItem[], file?: string): Read {
  const entries: BibliographyEntry[] = []
  const faults: { code: string; message: string }[] = []
  for (const { value, start, end } of items) {
    const { success, data, error } = cslItemSchema.safeParse(value)
    if (success) entries.push({ key: data.id, reference: referenceOf(data, text, { start, end }, file) })
    else if (faults.length < MOST_FAULTS) {
      const { path, message } = error.issues[0]!
      faults.push(fault(file ?? 'references', text, start, `${path.join('.') || 'item'}: ${message}`))
    }
  }
  return { entries, faults }
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)

function fault(file: string, text: string, at: number, message: string) {
  const line = text.slice(0, at).split('\n').length
  return { code: 'bibliography-malformed', message: `${file}, line ${line}: ${message}` }
}
