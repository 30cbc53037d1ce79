import { Piscina } from 'piscina'
import { packageFile } from '../../data/package-file.js'
import { DocumentError } from '../errors/document-error.js'
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

/** Starts `jobs` threads, each of which may take `timeout` milliseconds a job. */
export function createPool(jobs: number, timeout: number): Pool {
  const giveBack = shareCores(jobs)
  const threads = new Piscina({
    filename: packageFile('dist/run/workers/worker.js').href,
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
  return {
    run: async (job, isLarge) => {
      const relax = isLarge ? saveMemory() : () => {}
      const watch = new AbortController()
      const timer = setTimeout(() => watch.abort(), timeout)
      watches.add(watch)
      try {
        if (fault) throw fault
        return await threads.run(job, { signal: watch.signal })
      } catch (error) {
        throw !fault && watch.signal.aborted ? timedOut(timeout) : crashed(fault ?? (error as NodeJS.ErrnoException))
      } finally {
        relax()
        clearTimeout(timer)
        watches.delete(watch)
      }
    },
    close: () => threads.destroy().finally(giveBack),
  }
}

function crashed({ code, message }: NodeJS.ErrnoException): DocumentError {
  if (code !== 'ERR_WORKER_OUT_OF_MEMORY') return new DocumentError('internal-error', message)
  return new DocumentError('out-of-memory', `Not done within ${HEAP} MB of memory`)
}
