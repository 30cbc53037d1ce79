import { Script } from 'node:vm'
import { DocumentError } from '../errors/document-error.js'

const JOB = Symbol.for('regesta.job')
const script = new Script(`globalThis[Symbol.for(${JSON.stringify(JOB.description)})]()`)

/** What Ctrl-C broke off. */
export class InterruptedError extends Error {
  override readonly name = 'InterruptedError'
}

/**
 * Does something in the main thread that may take so many milliseconds and is ended then. What it worked on may be half
 * done: nothing that it used is to be used again.
 * @param breakable Whether Ctrl-C ends it as well; the process's own listeners do not hear of that.
 * @throws {DocumentError} `timeout`. @throws {InterruptedError}
 */
export function inTime<T>(timeout: number, act: () => T, breakable = false): T {
  const globals = globalThis as { [JOB]?: () => T }
  globals[JOB] = act
  try {
    return script.runInThisContext({ timeout, breakOnSigint: breakable })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw timedOut(timeout)
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED') throw new InterruptedError()
    throw error
  } finally {
    delete globals[JOB]
  }
}

/** The failure of a document that takes longer than it may. */
export function timedOut(timeout: number): DocumentError {
  return new DocumentError('timeout', `Not done within ${timeout / 1000} s, see --timeout`)
}
