import type { Run } from './run.js'

/** Smaller than so many times the word that it touches. */
const SMALLER = 0.89
/** So much higher than that word, in its sizes. */
const LEAST_RISE = 0.12
const MOST_RISE = 0.8
/** Room to that word, in its sizes. */
const CLOSEST = -0.25
const FARTHEST = 0.35
/** Before the first word of a note there may be more. */
const FARTHEST_BEFORE = 0.7

/** Gives runs that stand higher or lower than a greater word which they touch the baseline of that word: `1961.` and a small `14`. */
export function attachRaised(runs: readonly Run[]): Run[] {
  const hosts = new Map<number, { readonly host: Run; readonly raised: boolean }>()
  const byX = runs.map((_, at) => at).sort((a, b) => runs[a]!.x - runs[b]!.x || a - b)
  const greatest = runs.reduce((most, { size }) => Math.max(most, size), 0)
  for (const at of byX) {
    const run = runs[at]!
    if (run.size >= SMALLER * greatest || run.raised) continue
    const found = hostBefore(run, runs, hosts) ?? hostBehind(run, runs)
    if (found !== null) hosts.set(at, found)
  }
  return runs.map((run, at) => {
    const found = hosts.get(at)
    return found === undefined ? run : { ...run, y: found.host.y, ...(found.raised && { raised: true as const }) }
  })
}

/** The word at whose end it stands, or that of a raised run to which it is joined: `12`, `,`, `13`. */
function hostBefore(run: Run, runs: readonly Run[], hosts: ReadonlyMap<number, { host: Run; raised: boolean }>) {
  let best: { host: Run; raised: boolean; room: number } | null = null
  for (const [at, before] of runs.entries()) {
    if (before === run || before.x > run.x) continue
    const room = run.x - before.right
    const known = hosts.get(at)
    if (known !== undefined) {
      const beside = Math.abs(before.y - run.y) < 0.12 * run.size && room > CLOSEST * run.size && room < 0.3 * run.size
      if (beside && (best === null || room < best.room)) best = { ...known, room }
      continue
    }
    if (room < CLOSEST * before.size || room > FARTHEST * before.size) continue
    const rise = riseOver(before, run)
    if (rise !== null && (best === null || Math.abs(room) < Math.abs(best.room)))
      best = { host: before, raised: rise > 0, room }
  }
  return best
}

/** The word before which it stands, as the number of a note does. */
function hostBehind(run: Run, runs: readonly Run[]) {
  let best: { host: Run; raised: boolean; room: number } | null = null
  for (const behind of runs) {
    if (behind === run || behind.x < run.x) continue
    const room = behind.x - run.right
    if (room < CLOSEST * behind.size || room > FARTHEST_BEFORE * behind.size) continue
    const rise = riseOver(behind, run)
    if (rise !== null && rise > 0 && (best === null || room < best.room)) best = { host: behind, raised: true, room }
  }
  return best
}

/** How much higher it stands, below zero for lower; null where it is no such run. */
function riseOver(host: Run, run: Run): number | null {
  if (run.size >= SMALLER * host.size) return null
  const rise = (host.y - run.y) / host.size
  const isRaised = rise >= LEAST_RISE && rise <= MOST_RISE
  const isLowered = rise <= -0.05 && rise >= -0.45
  return isRaised || isLowered ? rise : null
}
