import { type Utf8, utf8Of } from '../files/utf8.js'
import { errorLine, type LineName } from './error-line.js'

/** What is said to a line. */
export interface Answer {
  /** JSON, without the end of its line. */
  readonly content: Utf8
  readonly isError: boolean
}

/** The answer to a line that gives no extraction. */
export function refusal(line: LineName, code: string, message: string): Answer {
  return { content: utf8Of(errorLine(line, code, message)), isError: true }
}
