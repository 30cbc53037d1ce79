import type { Options } from '../../model/options.js'
import { DocumentError } from '../errors/document-error.js'
import { answerLine } from '../work/answer-line.js'
import { type Task, type Work, work } from '../work/work.js'

/** What comes back of a task: errors as data, because a thread's errors lose their names on the way. */
export type Outcome<T> = { readonly done: T } | { readonly code: string; readonly message: string }

/** The verbs that run in a worker, or in the main thread where there is no need of one. */
export const verbs = {
  extract: (task: Task): Outcome<Work> => attempt(() => work(task)),
  answer: ({ line, number, options }: { line: string; number: number; options: Options }): Outcome<string> =>
    attempt(() => answerLine(line, number, options)),
}

export type Verbs = typeof verbs
export type Verb = keyof Verbs

/** Does one job: the entry of a worker. */
export default function run<V extends Verb>({ verb, input }: { verb: V; input: Parameters<Verbs[V]>[0] }): unknown {
  return verbs[verb](input as never)
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
