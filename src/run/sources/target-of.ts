import { realpathSync } from 'node:fs'

/** Where a link leads; undefined where it leads nowhere. */
export function targetOf(link: string): string | undefined {
  try {
    return realpathSync(link)
  } catch {
    return undefined
  }
}
