const WORD = String.raw`\p{Lu}[\p{L}'’-]{0,30}`
const PARTICLE = '(?:(?:van|von|de|der|den|del|della|di|da|du|la|le|ter|zu|al|el|ibn|bin) ){0,3}'
const FAMILY = String.raw`${PARTICLE}\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30})?`
const INITIALS = String.raw`(?:\p{Lu}\.[ -]?){1,4}`
const JOINT = String.raw`(?:, (?:and |& )?|,? and |,? & |; )`
/** `Lenz, A. B.`, `van der Holt, C.`, joined by commas, `and` and `&`. */
const WITH_INITIALS = new RegExp(String.raw`^(?:${FAMILY}, ${INITIALS}(?:${JOINT}(?=\S)|$)){1,20}$`, 'u')
const ONE_WITH_INITIALS = new RegExp(String.raw`(${FAMILY}), (${INITIALS})`, 'gu')
/** `A. Lenz`, `Anna B. Lenz`: the initial shows that it is a person's name. */
const NATURAL = new RegExp(String.raw`^((?:${WORD} )?${INITIALS}) ?(${FAMILY})$`, 'u')
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
    .replace(/[\s*_,:;]+$/, '')
    .trim()
  if (WITH_INITIALS.test(words)) {
    return [...words.matchAll(ONE_WITH_INITIALS)].map(([, family, initials]) => `${family}, ${initials!.trim()}`)
  }
  const names = words
    .replace(/(?<=\p{Ll})\.$/u, '')
    .split(words.includes(';') ? /; / : /,? and | & /)
    .map(readName)
  return names.length > 0 && names.every((name) => name !== undefined) ? names : undefined
}

function readName(name: string): string | undefined {
  const natural = NATURAL.exec(name.trim())
  if (natural) return `${natural[2]}, ${natural[1]!.trim()}`
  const inverted = INVERTED.exec(name.trim())
  return inverted ? `${inverted[1]}, ${inverted[2]}` : undefined
}
