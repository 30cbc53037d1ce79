import { ALIASES } from '../../english/names/aliases.js'
import { initialsOf } from './initials-of.js'

interface Aliases {
  readonly byName: ReadonlyMap<string, string>
  readonly byInitials: ReadonlyMap<string, string>
}

let aliases: Aliases | undefined

/** The full name that a name is known to stand for, in lower case, or the name itself: `daesh` is `islamic state`. */
export function canonicalOf(key: string): string {
  aliases ??= readAliases()
  return aliases.byName.get(key) ?? key
}

/** The full name of a listed actor whose names have these initials, all in lower case: `ussr` is `soviet union`. */
export function nameOfInitials(initials: string): string | undefined {
  aliases ??= readAliases()
  return aliases.byInitials.get(initials)
}

function readAliases(): Aliases {
  const byName = new Map<string, string>()
  const byInitials = new Map<string, string>()
  for (const names of ALIASES) {
    const full = names[0]!.toLowerCase()
    for (const name of names.map((each) => each.toLowerCase())) {
      byName.set(name, full)
      for (const initials of initialsOf(name.split(' '))) byInitials.set(initials, full)
    }
  }
  return { byName, byInitials }
}
