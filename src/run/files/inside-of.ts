import { isAbsolute, join, normalize, sep } from 'node:path'

/** The path of a file inside of a folder; undefined where the path leads out of it. */
export function insideOf(folder: string, path: string): string | undefined {
  const inner = normalize(path)
  const leads = isAbsolute(inner) || inner === '..' || inner.startsWith(`..${sep}`)
  return leads ? undefined : join(folder, inner)
}
