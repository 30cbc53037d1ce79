// All that extracts, as one script beside the rest of the command: nothing else imports the pipeline, but the library.
import type { Options } from '../../model/options.js'
import { DocumentError } from '../errors/document-error.js'
import { sizeOf, type Utf8 } from '../files/utf8.js'
import type { Answer } from '../work/answer.js'
import { answerLine } from '../work/answer-line.js'
import { type Task, type Work, work } from '../work/work.js'

export { extractSource } from '../../pipeline.js'
export { extractTask } from '../work/work.js'

/** What comes back of a task: errors as data, because a thread's errors lose their names on the way. */
export type Outcome<T> = { readonly done: T } | { readonly code: string; readonly message: string }

/** The verbs that run in a worker, or in the main thread where there is no need of one. */
export const verbs = {
  extract: (task: Task): Outcome<Work> => attempt(() => work(task)),
  answer: ({ line, number, options }: { line: string; number: number; options: Options }): Outcome<Answer> =>
    attempt(() => answerLine(line, number, options)),
}

export type Verbs = typeof verbs
export type Verb = keyof Verbs

/** What a thread is given to do. */
export interface Job<V extends Verb = Verb> {
  readonly verb: V
  readonly input: Parameters<Verbs[V]>[0]
}

/** Bytes. Less is copied to the main thread sooner than it is handed over. */
const LARGE = 1_000_000

/** Does one job of a thread. What is large is handed over, so that it is in the memory once. */
export async function doJob({ verb, input }: Job): Promise<unknown> {
  const outcome = verbs[verb](input as never)
  const pieces = 'done' in outcome ? piecesOf(outcome.done) : []
  if (sizeOf(pieces) < LARGE) return outcome
  const { Piscina } = await import('piscina')
  const handed = { [Piscina.transferableSymbol]: pieces.map(({ buffer }) => buffer), [Piscina.valueSymbol]: outcome }
  return Piscina.move(handed as never)
}

function piecesOf(done: Work | Answer): Utf8 {
  return 'content' in done ? done.content : [...done.files.flatMap(({ content }) => content), ...(done.layers ?? [])]
}

function attempt<T>(act: () => T): Outcome<T> {
  try {
    return { done: act() }
  } catch (error) {
    if (error instanceof DocumentError) return { code: error.code, message: error.message }
    const { message } = error as Error
    return { code: 'internal-error', message }
  }
}
