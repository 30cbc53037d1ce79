import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'

/** By how much a heap may grow, in percent of what is in use, before garbage is looked for: by default it doubles. */
export const GROWTH = 40

/** The same while a process begins: what it loads and first keeps is no garbage, and to look for some among it four times was a tenth of its work. */
const GROWTH_AT_FIRST = 600

/** How much bytecode of other functions one function takes in when it is compiled, in bytes: by default three times as much. */
const INLINED = 300

/**
 * How much code runs before a function is looked at for the optimizing compiler, in bytes of bytecode: V8's own of Node 20,
 * and one at which only what is much used is compiled.
 */
const BUDGET = 135_168
const LATE_BUDGET = 1_000_000

/** False on an engine that the settings below were not measured on. */
export const isMeasured = process.versions.v8.startsWith('11.')

/** Who runs: one thread with cores to spare, or as many threads as there are cores. */
export type Manner = 'alone' | 'crowded'

/** How threads are that begin, `threads` of them. */
export const mannerOf = (threads: number): Manner =>
  isMeasured && threads >= availableParallelism() ? 'crowded' : 'alone'

/** Late at first: a process of a few seconds is over before most of what it compiles has paid. */
const LATE = `--interrupt-budget=${LATE_BUDGET}`
const IN_TIME = `--interrupt-budget=${BUDGET}`

/**
 * Flags of V8 with which a thread begins. They keep what is compiled small, since a batch of a dozen documents spends
 * a quarter of its work on compiling. An expression is compiled once, not once for its first text and again for the second.
 * Where threads take all cores, each looks for garbage alone: there is no background.
 */
const first = (manner: Manner): readonly string[] => [
  growth(GROWTH_AT_FIRST),
  ...(isMeasured
    ? [
        `--max-inlined-bytecode-size-cumulative=${INLINED}`,
        LATE,
        // Not `--no-regexp-tier-up`: what was compiled for the interpreter before that is then run as if it were native, which ends Node.
        '--regexp-tier-up-ticks=0',
        manner === 'crowded' ? '--no-parallel-scavenge' : '--parallel-scavenge',
      ]
    : // Newer engines throw bytecode away where a function has not run for a second: it would be lacking in what is kept.
      ['--no-flush-bytecode']),
]

/** Sets what a thread begins with. What was compiled under other flags is of no use to it. */
export const begin = (manner: Manner): void => set(first(manner))

/** What is much used is compiled as soon as V8 itself would. */
export const compileInTime = (): void => set([IN_TIME])

/** Fits a process whose threads are about to take all cores, whatever else it began with. */
export const crowd = (): void => set(['--no-parallel-scavenge', LATE])

/** Ends that. */
export const disperse = (): void => set(['--parallel-scavenge', IN_TIME])

/** Lets heaps grow by so many percent; 0 is as Node has it. */
export const setGrowth = (percent: number): void => set([growth(percent)])

const growth = (percent: number): string => `--heap-growing-percent=${percent}`

function set(flags: readonly string[]): void {
  for (const flag of flags) setFlagsFromString(flag)
}
