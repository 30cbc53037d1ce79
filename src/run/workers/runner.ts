import { setImmediate } from 'node:timers/promises'
import { DocumentError, type DocumentErrorCode } from '../errors/document-error.js'
import { MOST_JOBS } from '../settings/limits.js'
import { InterruptedError, inTime } from './in-time.js'
import type { Outcome, Verb, Verbs } from './worker.js'

/** Where jobs run. */
export interface RunnerOptions {
  /** How many at a time; one runs in the main thread, without threads. */
  readonly jobs: number
  /** Milliseconds that a job may take; ten minutes where it is left out. */
  readonly timeout?: number | undefined
  /** Told where Ctrl-C broke off a job of the main thread, which listeners of the process do not hear of. */
  readonly onInterrupt?: (() => void) | undefined
}

export type Input<V extends Verb> = Parameters<Verbs[V]>[0]
export type Result<V extends Verb> = Extract<ReturnType<Verbs[V]>, { done: unknown }>['done']

/** Does the jobs of a batch. Nothing of the pipeline is loaded before the first job. */
export interface Runner<V extends Verb> {
  /**
   * @param size Bytes or characters of the input: what is large gets a worker, whose memory and time are bounded.
   * @throws {DocumentError} where the job fails by name.
   */
  run(input: Input<V>, size: number): Promise<Result<V>>
  /** Says that no jobs will come: of those that wait the largest go first, for the last to finish to be a small one. */
  noMore(): void
  /** Ends the jobs at hand, and does none any more. */
  close(): Promise<void>
}

/** What is larger than this never runs in the main thread, whose memory nobody bounds. */
const LARGE = 1_000_000

/**
 * Bytes or characters that are read in some tenths of a second: Ctrl-C waits for these. To be breakable costs a job the process's own
 * listeners while it runs, and a signal at its very end is lost, which with many small ones happens.
 */
const QUICK = 20_000
const TEN_MINUTES = 600_000

/**
 * Makes a runner of one verb.
 * @throws {RangeError} where `jobs` is no whole number from 1 to 9999.
 */
export function createRunner<V extends Verb>(
  verb: V,
  { jobs, timeout = TEN_MINUTES, onInterrupt }: RunnerOptions,
): Runner<V> {
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST_JOBS) {
    throw new RangeError(`Unexpected jobs ${jobs}, expected a whole number from 1 to ${MOST_JOBS}`)
  }
  const open = async () => (await import('./pool.js')).createPool(jobs, timeout)
  let pool: ReturnType<typeof open> | undefined
  let spoilt = false
  let closed = false
  const gate = new Gate(jobs)

  const dispatch = async (input: Input<V>, size: number): Promise<Outcome<Result<V>>> => {
    if (jobs === 1 && size < LARGE && !spoilt) {
      const { verbs } = await import('./worker.js')
      // A signal that waits has its turn.
      await setImmediate()
      if (closed) throw notDone()
      try {
        const breakable = onInterrupt !== undefined && size > QUICK
        return inTime(timeout, () => verbs[verb](input as never) as Outcome<Result<V>>, breakable)
      } catch (error) {
        // The tools were stopped in the midst of something: the rest is for workers.
        spoilt = true
        if (error instanceof InterruptedError) onInterrupt?.()
        throw error
      }
    }
    pool ??= open()
    return (await pool).run({ verb, input }, size >= LARGE)
  }

  return {
    run: async (input, size) => {
      await gate.enter(size)
      try {
        if (closed) throw notDone()
        const outcome = await dispatch(input, size)
        if ('done' in outcome) return outcome.done
        throw new DocumentError(outcome.code as DocumentErrorCode, outcome.message)
      } finally {
        gate.leave()
      }
    },
    noMore: () => gate.sort(),
    close: async () => {
      closed = true
      await (await pool)?.close()
    },
  }
}

/** Lets so many in at a time, the others in the order in which they came: a job's clock starts when its work does. */
class Gate {
  readonly #waiting: { readonly size: number; readonly enter: () => void }[] = []
  #free: number

  constructor(places: number) {
    this.#free = places
  }

  async enter(size: number): Promise<void> {
    if (this.#free > 0) this.#free--
    else await new Promise<void>((enter) => this.#waiting.push({ size, enter }))
  }

  leave(): void {
    const next = this.#waiting.shift()
    if (next) next.enter()
    else this.#free++
  }

  sort(): void {
    this.#waiting.sort((a, b) => b.size - a.size)
  }
}

const notDone = (): DocumentError => new DocumentError('not-done', 'Nothing is done any more')
