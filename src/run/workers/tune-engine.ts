import {
  begin,
  compileInTime,
  crowd,
  disperse,
  GROWTH,
  isMeasured,
  mannerOf,
  setGrowth,
} from '../program/engine-flags.js'

/** What heaps grow by, in percent, where a large document is at work. */
const GROWTH_OF_LARGE = 15

/** Milliseconds in which threads warm up that take all cores. */
const WARM_UP = 3_000

/** Microseconds of the processor in which a process fills its heap with what it keeps, and in which it warms up. */
const FILL = 3_000_000
const WARM_UP_ALONE = 6_000_000

/** Milliseconds after which that is looked at again. */
const LOOK_AGAIN = 500

/** Fits the engine for a command, and lets it compile in time as soon as it is warm. */
export function tuneEngine(): void {
  begin('alone')
  growth = GROWTH
  after(FILL, () => setGrowth(large === 0 ? growth : GROWTH_OF_LARGE))
  if (isMeasured) after(WARM_UP_ALONE, compileInTime)
}

/** Does something once the process has worked so many microseconds. */
function after(work: number, act: () => void): void {
  if (process.cpuUsage().user > work) act()
  else setTimeout(after, LOOK_AGAIN, work, act).unref()
}

/** What heaps grow by else: 0 is as Node has it, where nobody tuned the engine. */
let growth = 0
let large = 0

/** Keeps heaps small while workers are at documents that are large: it is the memory that counts then. @returns What ends that, for one of them. */
export function saveMemory(): () => void {
  large++
  setGrowth(GROWTH_OF_LARGE)
  return () => {
    large--
    if (large === 0) setGrowth(growth)
  }
}

/**
 * Fits the threads that are started next for cores that have nothing to spare: each looks for garbage alone, and compiles
 * late while it warms up.
 * @returns What gives the process back its own settings, when the threads are done.
 */
export function shareCores(threads: number): () => void {
  if (mannerOf(threads) === 'alone') return () => {}
  crowd()
  const timer = setTimeout(compileInTime, WARM_UP).unref()
  return () => {
    clearTimeout(timer)
    disperse()
  }
}
