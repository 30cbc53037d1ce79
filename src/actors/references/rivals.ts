import { FEMALE_TITLES, MALE_TITLES } from '../../english/gendered-titles.js'
import { RANKS } from '../../english/names/ranks.js'
import { BIT } from '../spelling/look-up.js'
import { spellingOf } from '../spelling/spelling.js'
import type { Kind } from './read-pronouns.js'

/** `the king`, `his brother`, `a senator`: somebody whom no name tells, in the singular. */
const SOMEBODY =
  /\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne|[Aa]nother)\s+(\p{Ll}+)\b(?:\s+(\p{Ll}+)\b)?(?!\s+\p{Lu})|['’]s\s+(\p{Ll}+)\b(?!\s+\p{Lu})/gu

/** What stands before a noun that only says what someone named is: `as an actor`, `was a chemist`. */
const PREDICATE = /\b(?:as|was|is|be|been|became|become|named|elected|appointed)\s$/

/** Where somebody without a name is told of, who could be meant by a pronoun: offsets into the clean text of a sentence, ascending. */
export function rivalsIn(text: string, kind: Kind): number[] {
  if (kind !== 'female' && kind !== 'male') return []
  const others = kind === 'female' ? MALE_TITLES : FEMALE_TITLES
  return [...text.matchAll(SOMEBODY)]
    .filter(({ index }) => !PREDICATE.test(text.slice(Math.max(0, index - 12), index)))
    .filter((match) => match.slice(1).some((noun) => noun !== undefined && !others.has(noun) && isPerson(noun)))
    .map(({ index }) => index)
}

/** A word for what a person is: by the lists of roles, of kin and forms of address, or of titles as they are written with a capital. */
function isPerson(noun: string): boolean {
  if (FEMALE_TITLES.has(noun) || MALE_TITLES.has(noun) || RANKS.has(noun)) return true
  if ((spellingOf(noun).listed.single & BIT.role) !== 0) return true
  const title = spellingOf(`${noun[0]!.toUpperCase()}${noun.slice(1)}`)
  return (title.listed.single & BIT.title) !== 0
}
