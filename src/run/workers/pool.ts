import { Piscina } from 'piscina'
import { packageFile } from '../../data/package-file.js'
import { DocumentError } from '../errors/document-error.js'
import { mannerOf } from '../program/engine-flags.js'
import { codeForThreads } from './code-for-threads.js'
import { timedOut } from './in-time.js'
import { saveMemory, shareCores } from './tune-engine.js'
import type { Outcome } from './worker.js'

/** Threads that do jobs side by side, each watched. */
export interface Pool {
  /** @throws {DocumentError} `timeout`, `out-of-memory`, `internal-error`: the worker is replaced, the rest goes on. */
  run<T>(job: unknown, isLarge: boolean): Promise<Outcome<T>>
  close(): Promise<void>
}

/** The heap of one worker, in megabytes: a document that needs more is a named failure. */
const HEAP = 2048

/** Milliseconds that a thread may take to keep its code. */
const KEEPING = 5_000

/** Starts `jobs` threads, each of which may take `timeout` milliseconds a job. */
export function createPool(jobs: number, timeout: number): Pool {
  const giveBack = shareCores(jobs)
  const code = codeForThreads()
  const threads = new Piscina({
    filename: packageFile('dist/run/thread.js').href,
    argv: [mannerOf(jobs), ...(code === undefined ? [] : [code])],
    minThreads: 0,
    maxThreads: jobs,
    idleTimeout: 60_000,
    // A small nursery costs no time here and keeps each worker some 20 MB smaller.
    resourceLimits: { maxOldGenerationSizeMb: HEAP, maxYoungGenerationSizeMb: 16 },
  })
  // No worker can start: in a folder that was removed, say. Nobody will do what waits.
  let fault: NodeJS.ErrnoException | undefined
  const watches = new Set<AbortController>()
  threads.on('error', (error: Error) => {
    fault = error
    for (const watch of watches) watch.abort()
  })
  /** Whether a thread has done what it was asked to. */
  let isTried = false
  const within = async <T>(milliseconds: number, job: unknown): Promise<Outcome<T>> => {
    const watch = new AbortController()
    const timer = setTimeout(() => watch.abort(), milliseconds)
    watches.add(watch)
    try {
      if (fault) throw fault
      const outcome = await threads.run(job, { signal: watch.signal })
      isTried = true
      return outcome
    } catch (error) {
      throw !fault && watch.signal.aborted ? timedOut(milliseconds) : crashed(fault ?? (error as NodeJS.ErrnoException))
    } finally {
      clearTimeout(timer)
      watches.delete(watch)
    }
  }
  return {
    run: async (job, isLarge) => {
      const relax = isLarge ? saveMemory() : () => {}
      return within<never>(timeout, job).finally(relax)
    },
    close: async () => {
      // One of those that did the work keeps its code for the next time; those that are still at work are not waited for.
      if (code !== undefined && isTried && watches.size === 0) await within(KEEPING, null).catch(() => {})
      await threads.destroy().finally(giveBack)
    },
  }
}

function crashed({ code, message }: NodeJS.ErrnoException): DocumentError {
  if (code !== 'ERR_WORKER_OUT_OF_MEMORY') return new DocumentError('internal-error', message)
  return new DocumentError('out-of-memory', `Not done within ${HEAP} MB of memory`)
}
