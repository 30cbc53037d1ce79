import { ALIASES } from '../../english/names/aliases.js'

let canonical: ReadonlyMap<string, string> | undefined

/** The full name that a name is known to stand for, in lower case, or the name itself: `isil` is `islamic state`. */
export function canonicalOf(key: string): string {
  canonical ??= new Map(
    ALIASES.flatMap((names) => names.map((name) => [name.toLowerCase(), names[0]!.toLowerCase()] as const)),
  )
  return canonical.get(key) ?? key
}
