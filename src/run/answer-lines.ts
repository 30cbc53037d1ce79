import type { Options } from '../model/options.js'
import { defaultOptions } from './default-options.js'
import { DocumentError } from './document-error.js'
import { errorLine } from './error-line.js'
import { inOrder } from './in-lanes.js'
import { readLines } from './read-lines.js'
import { createRunner } from './runner.js'

/** How lines are answered. */
export interface LinesOptions {
  readonly options?: Partial<Options>
  /** How many at a time; one (the default) runs in the main thread. */
  readonly jobs?: number
  /** Milliseconds that a line may take. */
  readonly timeout?: number | undefined
}

/**
 * Answers each line of a stream, in order, with an extraction or an error; empty lines are passed over. Only as many
 * lines are held as are worked on.
 */
export async function* answerLines(
  input: AsyncIterable<Uint8Array>,
  { options = {}, jobs = 1, timeout }: LinesOptions = {},
): AsyncGenerator<string> {
  const runner = createRunner('answer', { jobs, timeout })
  const settings = { ...defaultOptions, ...options }
  const answer = async (line: string | DocumentError): Promise<string> => {
    if (typeof line !== 'string') return errorLine(undefined, line.code, line.message)
    try {
      return await runner.run({ line, options: settings }, line.length)
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error
      return errorLine(idOf(line), error.code, error.message)
    }
  }
  try {
    yield* inOrder(readLines(input), jobs * 2, answer)
  } finally {
    await runner.close()
  }
}

/** The id in a line whose document could not be done. */
function idOf(line: string): unknown {
  try {
    return (JSON.parse(line) as { id?: unknown } | null)?.id
  } catch {
    return undefined
  }
}
