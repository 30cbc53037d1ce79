import { eventSchema } from '../../model/event.js'
import { olderRecord } from '../../model/older-record.js'
import { shown } from '../../terminal/shown.js'
import type { LineFault, OutputLine } from './checked-document.js'

/** The longest line that is parsed, in UTF-16 code units; a record holds one sentence. */
const LONGEST_LINE = 4_000_000

/** Reads one line of an output file; `whole` is false where no line break follows it. Never throws. */
export function parseLine(text: string, number: number, whole: boolean): OutputLine {
  const fail = (...faults: LineFault[]): OutputLine => ({ number, record: null, faults })
  if (text.length > LONGEST_LINE) {
    return fail({
      rule: 'too-large',
      message: `Unexpected line of ${text.length} characters, expected at most ${LONGEST_LINE}`,
    })
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return fail({ rule: 'not-json', message: brokenJson(text, whole) })
  }
  const old = olderRecord(value)
  if (old !== null) return fail({ rule: 'schema-broken', field: 'schema', message: old })
  const result = eventSchema.safeParse(value)
  if (!result.success) return fail(...result.error.issues.slice(0, 20).map(schemaFault))
  const torn = MAY_BE_TORN.test(text) ? fieldWithSurrogate(result.data, '') : null
  if (torn !== null) {
    const message = `Unexpected lone surrogate in ${torn}, expected text that UTF-8 can write`
    return fail({ rule: 'lone-surrogate', message, field: torn })
  }
  const faults: LineFault[] = whole
    ? []
    : [{ rule: 'not-json', message: 'Unexpected end of file, expected a line break after the last record' }]
  return { number, record: result.data, faults }
}

function brokenJson(text: string, whole: boolean): string {
  if (text.trim() === '') return 'Unexpected empty line, expected a record'
  if (text.startsWith('<<<<<<<') || text.startsWith('=======') || text.startsWith('>>>>>>>')) {
    return 'Unexpected merge conflict marker, expected a record'
  }
  const end = shown(text.slice(-24))
  if (whole) return `Unexpected line that ends in ${end}, expected a record in JSON`
  return `Unexpected end of file after ${end}, expected the rest of a record`
}

function schemaFault(issue: { readonly path: readonly PropertyKey[]; readonly message: string }): LineFault {
  const field = fieldName(issue.path)
  return {
    rule: 'schema-broken',
    ...(field === '' ? {} : { field }),
    message: `Unexpected ${field === '' ? 'record' : `value of ${field}`}, expected as the schema says: ${issue.message}`,
  }
}

/** The path of a value in a record, as JavaScript writes it: `actors[1].text`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>((name, key) => {
    if (typeof key === 'number') return `${name}[${key}]`
    return name === '' ? String(key) : `${name}.${String(key)}`
  }, '')
}

/** Half of a surrogate pair, as it is or as JSON writes it: only then are the fields looked through. */
const MAY_BE_TORN = /\p{Surrogate}|\\u[dD][89a-fA-F]/u

/** The name of a field that holds half of a surrogate pair, or null. */
function fieldWithSurrogate(value: unknown, name: string): string | null {
  if (typeof value === 'string') return /\p{Surrogate}/u.test(value) ? name : null
  if (typeof value !== 'object' || value === null) return null
  for (const [key, inner] of Object.entries(value)) {
    const found = fieldWithSurrogate(
      inner,
      fieldName([...(name === '' ? [] : [name]), Array.isArray(value) ? Number(key) : key]),
    )
    if (found !== null) return found
  }
  return null
}
