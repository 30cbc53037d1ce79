import { type EventRecord, modalitySchema } from '../../model/event.js'
import { kindSchema } from '../../model/kind.js'
import { type Fields, fieldsSchema } from '../../model/review.js'
import { warn } from '../../terminal/print.js'
import { visible } from '../../terminal/visible.js'

/** Asks a question; undefined where there is no more input. */
export type Ask = (question: string) => Promise<string | undefined>

/**
 * Asks field by field what a person says of an event otherwise; an empty answer leaves a field as it is.
 * @returns Undefined where nothing was said, or no more can be.
 */
export async function askCorrection(event: EventRecord, ask: Ask): Promise<Fields | undefined> {
  const fields: Record<string, unknown> = {}
  const kind = await choose(ask, 'what', event.kind, kindSchema.options)
  if (kind !== undefined) fields.kind = kind
  const edtf = await answer(ask, `when, in EDTF, - for no date [${event.when?.edtf ?? '-'}]: `)
  if (edtf === '-' && event.when !== null) fields.when = null
  else if (edtf !== undefined && edtf !== '-') {
    const words =
      event.when === null ? 'words of the source that say so: ' : `its words [${visible(event.when.text)}]: `
    const text = await answer(ask, words)
    fields.when = { edtf, ...(text !== undefined && { text }) }
  }
  const negated = await choose(ask, 'denied', event.negated ? 'yes' : 'no', ['yes', 'no'])
  if (negated !== undefined) fields.negated = negated === 'yes'
  const modality = await choose(ask, 'told as', event.modality, modalitySchema.options)
  if (modality !== undefined) fields.modality = modality
  const rest = await answer(ask, 'other fields, as JSON (actors, places, arguments, citations, clause, reporter): ')
  const read = parseFields(fields, rest)
  if (typeof read !== 'string') return Object.keys(read).length === 0 ? undefined : read
  warn(`${visible(read)}\n`)
  return undefined
}

/** An answer without white space around it; undefined for an empty one. */
async function answer(ask: Ask, question: string): Promise<string | undefined> {
  return (await ask(`    ${question}`))?.trim() || undefined
}

/** One of several words, asked for again until it is one; undefined for that which is there. */
async function choose(ask: Ask, name: string, now: string, options: readonly string[]): Promise<string | undefined> {
  for (;;) {
    const word = (await answer(ask, `${name} [${now}]: `))?.toLowerCase()
    const found = options.find(
      (option) => option === word || (word?.length === 1 && options.length === 2 && option.startsWith(word)),
    )
    if (word === undefined || found === now) return undefined
    if (found !== undefined) return found
    warn(`    expected one of ${options.join(', ')}\n`)
  }
}

/** The fields with those that are written as JSON, or what is wrong with these. */
function parseFields(fields: Readonly<Record<string, unknown>>, json: string | undefined): Fields | string {
  let more: unknown = {}
  try {
    if (json !== undefined) more = JSON.parse(json)
  } catch {
    return 'Unexpected text, expected fields in JSON: {"places": []}'
  }
  if (typeof more !== 'object' || more === null || Array.isArray(more))
    return 'Unexpected value, expected an object in JSON'
  const { success, data, error } = fieldsSchema.safeParse({ ...fields, ...more })
  if (success) return data
  const { path, message } = error.issues[0]!
  return `Unexpected ${path.join('.') || 'fields'}, expected as regesta schema review says: ${message}`
}
