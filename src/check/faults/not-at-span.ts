import type { Span } from '../../model/span.js'
import { shown } from '../../terminal/shown.js'
import type { Fault } from '../rule.js'

/** A fault where a part of a record is not what the source says at its offsets; `key` is the field of its text. */
export function* notAtSpan(
  field: string,
  stated: string,
  { start, end }: Span,
  source: string,
  key = 'text',
): Iterable<Fault> {
  const found = source.slice(start, end)
  if (found === stated) return
  const message = `Unexpected ${shown(stated)}, expected ${shown(found)} as in the source at ${start}–${end}`
  yield { message, field: `${field}.${key}`, span: { start, end } }
}
