import { createHash, randomInt } from 'node:crypto'
import { readdir, rm, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'

/** Stands for this machine in a name, and does not name it. */
const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
const NAME = /^\.regesta-([0-9a-f]{8})-(\d+)-\w+(?:\.tmp)?$/
/** Milliseconds after which what another machine left is taken for left behind. */
const OLD = 86_400_000

/** The beginning of the name of whatever this process writes and renames when it is whole. */
export const temporaryPrefix = `.regesta-${MACHINE}-${process.pid}-`

/** A name for a file that is written and renamed when it is whole. */
export const temporaryName = (): string => `${temporaryPrefix}${randomInt(2 ** 47)}.tmp`

/**
 * Removes what processes that were killed left behind in a folder, and with `deep` in those below it: nobody else gives such
 * names. What a process writes that still runs stays; on another machine it counts as running for a day.
 */
export async function sweepTemporary(folder: string, { deep = true } = {}): Promise<void> {
  const entries = await readdir(folder, { recursive: deep, withFileTypes: true }).catch(() => [])
  for (const { name, parentPath } of entries) {
    const match = NAME.exec(name)
    if (match === null) continue
    const path = join(parentPath, name)
    if (await isLeft(path, match[1]!, Number(match[2]))) await rm(path, { recursive: true, force: true })
  }
}

async function isLeft(path: string, machine: string, pid: number): Promise<boolean> {
  if (machine === MACHINE) return !isRunning(pid)
  const stats = await stat(path).catch(() => undefined)
  return stats !== undefined && Date.now() - stats.mtimeMs > OLD
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
