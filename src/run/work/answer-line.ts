import * as z from 'zod'
import { mediaTypeSchema } from '../../model/document.js'
import type { Telling } from '../../model/extraction.js'
import type { Options } from '../../model/options.js'
import { extractionJson } from '../../write/extraction-json.js'
import { utf8Of } from '../files/utf8.js'
import { describeIssue } from '../settings/describe-issue.js'
import { isDate } from '../settings/is-date.js'
import { type Answer, refusal } from './answer.js'
import { tell } from './extract.js'

const lineSchema = z.strictObject({
  id: z.string(),
  text: z.string(),
  published: z.string().nullish(),
  mediaType: mediaTypeSchema.optional(),
  bibliography: z.union([z.string(), z.array(z.unknown())]).optional(),
})

/**
 * Answers one line of `regesta pipe`: an extraction as JSON, or `{"id"?, "error": {code, message}}` where the line is
 * no document or has a key that no document has. `number` is that of the line, from one.
 */
export function answerLine(line: string, number: number, options: Options): Answer {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return refusal({ number }, 'not-json', (error as Error).message)
  }
  const id = (value as { id?: unknown } | null)?.id
  const input = lineSchema.safeParse(value)
  if (!input.success) {
    return refusal({ number, id }, 'wrong-document', faultOf(input.error.issues[0]!, value))
  }
  try {
    return { content: utf8Of(extractionJson(tellDated(input.data, options))), isError: false }
  } catch (error) {
    return refusal({ number, id }, 'internal-error', (error as Error).message)
  }
}

function faultOf(issue: z.core.$ZodIssue, value: unknown): string {
  return describeIssue(issue, value, { known: Object.keys(lineSchema.shape), called: 'key' })
}

type Input = z.infer<typeof lineSchema>

/** A date of publication that is none costs the document its date, never its extraction. */
function tellDated({ published, ...document }: Input, options: Options): Telling {
  if (!published || isDate(published)) return tell({ ...document, published: published || null }, options)
  const telling = tell(document, options)
  const message = `Unexpected published "${published}", expected a date as YYYY, YYYY-MM or YYYY-MM-DD`
  const issue = { code: 'unreadable-date', severity: 'warning' as const, message, start: 0, end: 0, line: 1, column: 1 }
  return {
    ...telling,
    get issues() {
      return [issue, ...telling.issues]
    },
  }
}
