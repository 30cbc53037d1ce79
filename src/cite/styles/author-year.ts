import { alternationOf } from '../../english/alternation-of.js'
import { PUBLISHING_BODIES } from '../../english/marks/publishing-bodies.js'
import { findBrackets } from '../find-brackets.js'
import { isLinkText } from '../looks-like-code.js'
import type { FoundMarker, MarkerStyle } from '../marker-style.js'
import { readAuthorYear } from '../read-author-year.js'

/** A short name alone may be anything that has a year; a longer one is a title or a place. */
const WORDS = 2

const BODY = new RegExp(`\\b${alternationOf(PUBLISHING_BODIES)}\\b`)

/** Authors and years in brackets: `(Holt 2001, 12)`, `(Holt et al., 2010; Marr 1999)`, `[cf. Holt 1999, 23]`. */
export const authorYear: MarkerStyle = {
  name: 'author-year',
  find: (text) => findBrackets(text).flatMap(({ start, end }) => toMarker(text, start, end) ?? []),
}

function toMarker(text: string, start: number, end: number): FoundMarker | null {
  const inside = text.slice(start + 1, end - 1)
  if (!/\d{4}|forthcoming|in press|n\.d\./.test(inside) || isLinkText(text, end)) return null
  const works = inside.split(/;\s?/).map(readAuthorYear)
  if (works.some((work) => work === null)) return null
  const found = works.flatMap((work) => work ?? [])
  const isSure = found.length > 1 || found[0]!.isSure
  if (!isSure && found[0]!.label.split(' ').length > WORDS && !BODY.test(found[0]!.label)) return null
  const locator = found.flatMap((work) => work.locator ?? []).join('; ')
  const labels = found.map(({ label }) => label)
  return {
    start,
    end,
    kind: 'author-year',
    labels,
    ...(locator === '' ? {} : { locator }),
    ...(isSure ? { gives: ['author-year'] } : { isMinor: true }),
    ...(isSure || /^(?:[.,;:!?]|\s?$)/.test(text.slice(end, end + 2)) ? {} : { needs: ['author-year'] }),
  }
}
