import { Script } from 'node:vm'
import { DocumentError } from '../errors/document-error.js'

const JOB = Symbol.for('regesta.job')
const script = new Script(`globalThis[Symbol.for(${JSON.stringify(JOB.description)})]()`)

/**
 * Does something in the main thread that may take so many milliseconds and is ended then. What it worked on may be half
 * done: nothing that it used is to be used again.
 * @throws {DocumentError} `timeout`.
 */
export function inTime<T>(timeout: number, act: () => T): T {
  const globals = globalThis as { [JOB]?: () => T }
  globals[JOB] = act
  try {
    return script.runInThisContext({ timeout })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw timedOut(timeout)
    throw error
  } finally {
    delete globals[JOB]
  }
}

/** The failure of a document that takes longer than it may. */
export function timedOut(timeout: number): DocumentError {
  return new DocumentError('timeout', `Not done within ${timeout / 1000} s, see --timeout`)
}
