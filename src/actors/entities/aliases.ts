import { initialsOf } from './initials-of.js'

/** Names of one actor that share neither words nor initials, each line with the full name first. Own list. */
const LINES = `
Islamic State|Islamic State of Iraq and the Levant|Islamic State of Iraq and Syria|Daesh|Da'esh
United States|United States of America|America
United Kingdom|Great Britain|Britain
Soviet Union|Union of Soviet Socialist Republics
Kurdistan Workers' Party|PKK
Kuomintang|KMT|Guomindang
Russia|Russian Federation
Iran|Islamic Republic of Iran
Syria|Syrian Arab Republic
China|People's Republic of China
East Germany|German Democratic Republic
West Germany|Federal Republic of Germany
North Korea|Democratic People's Republic of Korea
South Korea|Republic of Korea
Myanmar|Burma
Turkey|Türkiye
al-Qaeda|al-Qaida|al Qaeda
Hezbollah|Hizbollah|Hizbullah
`

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
  for (const line of LINES.trim().toLowerCase().split('\n')) {
    const names = line.split('|')
    for (const name of names) {
      byName.set(name, names[0]!)
      for (const initials of initialsOf(name.split(' '))) byInitials.set(initials, names[0]!)
    }
  }
  return { byName, byInitials }
}
