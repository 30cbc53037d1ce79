import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'

/** By how much a heap may grow, in percent of what is in use, before garbage is looked for: by default it doubles. */
const GROWTH = 40

/**
 * How much code runs before a function is looked at for the optimizing compiler, in bytes of bytecode: V8's own of Node 20,
 * and one at which only what is much used is compiled.
 */
const BUDGET = 135_168
const LATE_BUDGET = 1_000_000

/** Milliseconds in which threads warm up. */
const WARM_UP = 3_000

/** Keeps heaps, whose garbage is soon more than what is in use, to about half, for some more work of the collector in the background. */
export function keepHeapsSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
}

/**
 * Lets the threads that are started next compile late while they warm up: each compiles for itself, in the background, and
 * where they take all cores there is no background. Without effect on an engine that this was not measured on.
 */
export function warmUpGently(threads: number): void {
  if (threads < availableParallelism() || !process.versions.v8.startsWith('11.')) return
  setFlagsFromString(`--interrupt-budget=${LATE_BUDGET}`)
  setTimeout(() => setFlagsFromString(`--interrupt-budget=${BUDGET}`), WARM_UP).unref()
}
