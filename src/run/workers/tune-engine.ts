import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'

/** By how much a heap may grow, in percent of what is in use, before garbage is looked for: by default it doubles. */
const GROWTH = 40

/** The same where one document fills a worker: it is the memory that counts then. */
const GROWTH_OF_LARGE = 15

/** How much bytecode of other functions one function takes in when it is compiled, in bytes: by default three times as much. */
const INLINED = 300

/**
 * How much code runs before a function is looked at for the optimizing compiler, in bytes of bytecode: V8's own of Node 20,
 * and one at which only what is much used is compiled.
 */
const BUDGET = 135_168
const LATE_BUDGET = 1_000_000

/** Milliseconds in which threads warm up that take all cores. */
const WARM_UP = 3_000

/** Microseconds of the processor in which a process warms up, and milliseconds after which that is looked at again. */
const WARM_UP_ALONE = 6_000_000
const LOOK_AGAIN = 500

/** False on an engine that the settings below were not measured on. */
const isMeasured = process.versions.v8.startsWith('11.')

/**
 * Keeps heaps, whose garbage is soon more than what is in use, to about half, for some more work of the collector in the
 * background; and what is compiled small, since a batch of a dozen documents spends a quarter of its work on compiling. For the
 * same reason it compiles late at first: a process of a few seconds is over before most of what it compiles has paid; and an
 * expression once, not once for its first text and again for the second.
 */
export function tuneEngine(): void {
  growth = GROWTH
  setGrowth(growth)
  if (!isMeasured) return
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${INLINED}`)
  setFlagsFromString(`--interrupt-budget=${LATE_BUDGET}`)
  setFlagsFromString('--no-regexp-tier-up')
  warmUp()
}

function warmUp(): void {
  if (process.cpuUsage().user > WARM_UP_ALONE) compileInTime()
  else setTimeout(warmUp, LOOK_AGAIN).unref()
}

const compileInTime = (): void => setFlagsFromString(`--interrupt-budget=${BUDGET}`)

/** What heaps grow by else: 0 is as Node has it, where nobody tuned the engine. */
let growth = 0
let large = 0

/** Keeps heaps small while workers are at documents that are large. @returns What ends that, for one of them. */
export function saveMemory(): () => void {
  large++
  setGrowth(GROWTH_OF_LARGE)
  return () => {
    large--
    if (large === 0) setGrowth(growth)
  }
}

const setGrowth = (percent: number): void => setFlagsFromString(`--heap-growing-percent=${percent}`)

/**
 * Fits the threads that are started next for cores that have nothing to spare: each looks for garbage alone, and compiles
 * late while it warms up, for where threads take all cores there is no background.
 * @returns What gives the process back its own settings, when the threads are done.
 */
export function shareCores(threads: number): () => void {
  if (threads < availableParallelism() || !isMeasured) return () => {}
  setFlagsFromString('--no-parallel-scavenge')
  setFlagsFromString(`--interrupt-budget=${LATE_BUDGET}`)
  const timer = setTimeout(compileInTime, WARM_UP).unref()
  return () => {
    clearTimeout(timer)
    compileInTime()
    setFlagsFromString('--parallel-scavenge')
  }
}
