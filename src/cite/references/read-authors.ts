const WORD = String.raw`\p{Lu}[\p{L}'’-]{0,30}`
const PARTICLE = '(?:(?:van|von|de|der|den|del|della|di|da|du|la|le|ter|zu|al|el|ibn|bin) ){0,3}'
const FAMILY = String.raw`${PARTICLE}\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30})?`
const INITIALS = String.raw`(?:\p{Lu}\.[ -]?){1,4}`
/** One of `Lenz, A. B., van der Holt, C., & Orr, D.`, with what joins it to the next. */
const WITH_INITIALS = new RegExp(
  String.raw`(${FAMILY}), (${INITIALS})(?:(?:, (?:and |& )?|,? and |,? & |; )(?=\S)|$)`,
  'uy',
)
/** `A. Lenz`, `Anna B. Lenz`: the initial shows that it is a person's name. */
const NATURAL = new RegExp(`^((?:${WORD} )?${INITIALS}) ?(${FAMILY})$`, 'u')
/** `Lenz, Anna`, `Lenz, Anna B.`. */
const INVERTED = new RegExp(String.raw`^(${FAMILY}), (${WORD}(?: ${WORD}\.?)?)$`, 'u')

/**
 * The authors that the words before a title name, as `Lenz, Anna`, `Lenz, A. B.`; undefined where not all of the words are
 * names in a form that is certain.
 */
export function readAuthors(head: string): string[] | undefined {
  const words = head
    .replaceAll(/\s+/g, ' ')
    .replace(/\(?(?:(?:1[4-9]|20)\d{2})[a-z]?\)?[.,:]?\s?$/, '')
    .replace(/,? \(?eds?\.\)?[,.:]? ?$/, '')
    .replace(/[\s*_,:;]{1,8}$/, '')
    .trim()
  const listed = readListed(words)
  if (listed !== undefined) return listed
  const names = words
    .replace(/(?<=\p{Ll})\.$/u, '')
    .split(words.includes(';') ? /; / : /,? and | & /)
    .map(readName)
  return names.length > 0 && names.every((name) => name !== undefined) ? names : undefined
}

/** Names that stand family first with initials; undefined where other words are between. */
function readListed(words: string): string[] | undefined {
  const names: string[] = []
  for (let at = 0; at < words.length; at = WITH_INITIALS.lastIndex) {
    WITH_INITIALS.lastIndex = at
    const match = WITH_INITIALS.exec(words)
    if (match === null) return undefined
    names.push(`${match[1]}, ${match[2]!.trim()}`)
  }
  return names.length > 0 ? names : undefined
}

function readName(name: string): string | undefined {
  const natural = NATURAL.exec(name.trim())
  if (natural) return `${natural[2]}, ${natural[1]!.trim()}`
  const inverted = INVERTED.exec(name.trim())
  return inverted ? `${inverted[1]}, ${inverted[2]}` : undefined
}
