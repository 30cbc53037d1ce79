import * as z from 'zod'
import { type Options, optionsSchema } from '../model/options.js'
import { DocumentError } from './errors/document-error.js'
import { textOf } from './files/utf8.js'
import { inOrder } from './lines/in-order.js'
import { type Line, readLines } from './lines/read-lines.js'
import { defaultOptions } from './settings/default-options.js'
import { expectShape } from './settings/expect-shape.js'
import { type Answer, refusal } from './work/answer.js'
import { createRunner } from './workers/runner.js'

/** How lines are answered. */
export interface LinesOptions {
  readonly options?: Partial<Options>
  /** How many at a time; one (the default) runs in the main thread. */
  readonly jobs?: number
  /** Milliseconds that a line may take. */
  readonly timeout?: number | undefined
}

const linesOptionsSchema = z.strictObject({
  options: optionsSchema.partial().optional(),
  jobs: z.number().optional(),
  timeout: z.number().positive().optional(),
})

/** Characters, and lines a worker, that are read before their turn. */
const AHEAD = 1_000_000
const LINES_AHEAD = 8

/**
 * Answers each line of a stream, in order and as soon as it can, with an extraction or an error; empty lines are passed
 * over.
 * @throws {UsageError} where an option is none.
 */
export async function* answerLines(input: AsyncIterable<Uint8Array>, given: LinesOptions = {}): AsyncGenerator<string> {
  expectShape(linesOptionsSchema, given, 'answerLines', 'option')
  for await (const { content } of answersTo(input, given)) yield textOf(content)
}

/**
 * The same as bytes, with options that were looked at. No more is held than the lines that are worked on and some to choose from: at the end of the stream the largest
 * are taken first, so that workers finish together.
 */
export async function* answersTo(
  input: AsyncIterable<Uint8Array>,
  { options = {}, jobs = 1, timeout }: LinesOptions,
): AsyncGenerator<Answer> {
  const runner = createRunner('answer', { jobs, timeout })
  const settings = { ...defaultOptions, ...options }
  const most = jobs === 1 ? 2 : jobs * LINES_AHEAD
  const isEnough = (lines: readonly Line[]) =>
    lines.length >= most || (lines.length >= jobs * 2 && lengthOf(lines) >= AHEAD)
  async function* readToEnd() {
    yield* readLines(input)
    runner.noMore()
  }
  const answer = async ({ number, text }: Line): Promise<Answer> => {
    if (typeof text !== 'string') return refusal({ number }, text.code, text.message)
    try {
      return await runner.run({ number, line: text, options: settings }, text.length)
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error
      return refusal({ number, id: idOf(text) }, error.code, error.message)
    }
  }
  try {
    yield* inOrder(readToEnd(), isEnough, answer)
  } finally {
    await runner.close()
  }
}

function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + (typeof text === 'string' ? text.length : 0), 0)
}

/** The id in a line whose document could not be done. */
function idOf(line: string): unknown {
  try {
    return (JSON.parse(line) as { id?: unknown } | null)?.id
  } catch {
    return undefined
  }
}
