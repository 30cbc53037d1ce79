import { EASTERN_SURNAMES, HUNGARIAN_GIVEN_NAMES, JAPANESE_HOUSES } from '../../english/names/eastern-surnames.js'
import type { PersonParts } from '../../model/actor.js'
import type { Name } from '../names/name.js'
import { isRulerNumber } from '../names/with-ruler-number.js'
import { BIT } from '../spelling/look-up.js'

/** Words in lower or upper case that begin a surname: `van Beethoven`, `De la Cruz`. */
const PARTICLE = /^(?:van|von|zu|zur|de|del|della|di|da|das|do|dos|du|des|la|le|les|der|den|ten|ter|af|av|y|e)$/i
/** `son of`, `daughter of`: what follows is the father's name. */
const SON_OF = /^(?:bin|ibn|ben|bint|ould|ap|mac)$/
const ARTICLE = /^(?:al|el|as|ash|an|ad|ar|at|ul)$/i
const SUFFIX = /^(?:jr|sr|esq|phd|md)\.?$/i
/** Endings of Slavic fathers' names in the middle of a name, and of Icelandic ones at its end. */
const PATRONYMIC = /(?:[oe]vi?ch|[oe]vna|[oe]vych|yich|ichna|dóttir|dottir)$/
/** Family names of Spanish as two of them stand together: `García Márquez`. */
const SPANISH = /(?:[aeiouáéíóú]z|[íáéó]n|ía|[aeo]s|ño|ña|lla|llo)$|[áéíóú]/u

/**
 * The parts of a person's name, by the culture that the name shows: `Ludwig van Beethoven` is given `Ludwig`, particles `van`, surname
 * `Beethoven`; `Kim Il-sung` has the family first; `Louis XIV` has a number and no surname. A single word is a surname where lists know it as
 * nothing but one; else it has no parts.
 */
export function personPartsOf({ annotated, from, to }: Name): PersonParts | undefined {
  const units = unitsOf(annotated.words.slice(from, to).map(({ text, glued }) => ({ text, glued })))
  const parts: Mutable = {}
  takeEnd(units, parts)
  const [first] = units
  if (first === undefined || units.length === 0) return undefined
  if (units.length === 1) return single(first, annotated.kinds[from]!, parts)
  if (isFamilyFirst(units)) {
    return { ...parts, order: 'family-first', given: units.slice(1).join(' '), surname: first }
  }
  const at = units.findIndex(
    (unit, i) => i > 0 && (PARTICLE.test(unit) || SON_OF.test(unit) || ARTICLE.test(unit.split('-')[0]!)),
  )
  if (at > 0 && at < units.length - 1) return withParticles(units, at, parts)
  if (at > 0) return { ...parts, given: units.slice(0, at).join(' '), surname: units[at]! }
  return byPlace(units, parts)
}

type Mutable = { -readonly [key in keyof PersonParts]: PersonParts[key] }

/** Words as names count them: halves joined by a hyphen or an apostrophe are one. */
function unitsOf(words: readonly { readonly text: string; readonly glued: boolean }[]): string[] {
  const units: string[] = []
  for (const { text, glued } of words) {
    if (units.length > 0 && glued) units[units.length - 1] += text
    else units.push(text)
  }
  return units.map((unit) => unit.replace(/,$/, '')).filter(Boolean)
}

/** Number, byname and suffix stand at the end. */
function takeEnd(units: string[], parts: Mutable): void {
  const article = units.lastIndexOf('the')
  if (article > 0) {
    parts.byname = units.splice(article).join(' ')
  }
  const last = units.at(-1) ?? ''
  if (units.length > 1 && SUFFIX.test(last)) parts.suffix = units.pop()!
  else if (units.length > 1 && isRulerNumber(last)) {
    // `Louis XIV` is a ruler's number, `John Holt III` tells a grandson.
    if (units.length === 2) parts.number = units.pop()!
    else parts.suffix = units.pop()!
  }
}

function single(only: string, kinds: number, parts: Mutable): PersonParts | undefined {
  if (parts.number !== undefined || parts.byname !== undefined) return { ...parts, given: only }
  const [given, surname] = [(kinds & BIT['given-name']) !== 0, (kinds & BIT.surname) !== 0]
  if (given === surname) return undefined
  return given ? { ...parts, given: only } : { ...parts, surname: only }
}

function isFamilyFirst(units: readonly string[]): boolean {
  const [first, second] = units.map((unit) => unit.toLowerCase())
  if (units.length > 3) return false
  if (JAPANESE_HOUSES.has(first!) && units.length === 2 && /[aeiou]n?$/.test(second!)) return true
  if (EASTERN_SURNAMES.has(first!)) return units.slice(1).every((unit) => SYLLABLES.test(unit.toLowerCase()))
  return units.length === 2 && HUNGARIAN_GIVEN_NAMES.has(second!) && !HUNGARIAN_GIVEN_NAMES.has(first!)
}

/** One to three syllables as Wade and Giles, Pinyin, Korean and Vietnamese letters write them. */
const SYLLABLES = /^(?:[bcdfghjklmnpqrstwxyzđ]{0,3}h?[iuwy]?[aeiouăâêôơưüà-ỹ]{1,3}(?:ng?|nh|ch|[hklmprt])?[-'’]?){1,3}$/

function withParticles(units: readonly string[], at: number, parts: Mutable): PersonParts {
  let end = at
  while (end < units.length - 1 && (PARTICLE.test(units[end]!) || SON_OF.test(units[end]!))) end++
  const given = units.slice(0, at)
  // `María García de la Cruz`: a surname may stand before the particles.
  return {
    ...parts,
    given: given.join(' '),
    ...(end > at ? { particles: units.slice(at, end).join(' ') } : {}),
    surname: units.slice(end).join(' '),
  }
}

/** Where nothing else tells, the last word is the surname, or the last two where both are Spanish and a given name stands before. */
function byPlace(units: readonly string[], parts: Mutable): PersonParts {
  const last = units.at(-1)!
  const middle = units.at(-2)!
  if (/(?:dóttir|dottir)$/.test(last)) return { ...parts, given: units.slice(0, -1).join(' '), patronymic: last }
  if (units.length === 3 && PATRONYMIC.test(middle)) {
    return { ...parts, given: units[0]!, patronymic: middle, surname: last }
  }
  const double = units.length >= 3 && SPANISH.test(middle) && SPANISH.test(last) && !/^\p{Lu}\.$/u.test(middle)
  const surname = double ? 2 : 1
  return { ...parts, given: units.slice(0, -surname).join(' '), surname: units.slice(-surname).join(' ') }
}
