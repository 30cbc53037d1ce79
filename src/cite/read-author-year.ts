import { NO_AUTHORS } from '../english/marks/no-authors.js'
/** A work that is named by its author and year. */
export interface AuthorYear {
  /** `Holt 1999`, as written without the marks between. */
  readonly label: string
  readonly locator?: string
  /** More than a name and a year says that it is a source: `et al.`, `&`, a page, `see`. */
  readonly isSure: boolean
}

const HEAD =
  /^(?:see also|see|cf\.|e\.g\.,?|i\.e\.,?|but see|compare|quoted in|cited in|qtd\. in|following|after|as in|also|and|reviewed in|vgl\.)[,:]? /i
const YEAR =
  /(?:^|[ (,])(\(?(?:1[5-9]\d{2}|20\d{2})\)?[a-z]?(?:[/–-](?:\d{4}|\d{2}))?|forthcoming|in press|n\.d\.)(?![\p{L}\p{N}])/u
const NAME =
  /^(?:(?:van|von|van der|van den|de|de la|der|den|del|da|di|du|la|le|ibn|bin|al|el|zu|ter|ten)[ -])?\p{Lu}[\p{L}'’.-]{0,30}(?: (?:(?:van|von|de|der|of|and|for) )?\p{Lu}[\p{L}'’.-]{0,30}){0,3}$/u
const INITIALS = /^(?:\p{Lu}\. ?-?){1,4}$|^(?:eds?\.?|Jr\.?|Sr\.?)$/u
const LOCATOR =
  /^(?:[a-z]{0,1}(?:, ?(?:1[5-9]\d{2}|20\d{2})[a-z]?){1,6}|,? ?(?:[:,] ?)?(?:(?:pp?|chs?|chap|secs?|§{1,2}|figs?|table|vol|vols|nn?|note|paras?|art|ll?|fols?|at|esp|bk|appendix|appx)\.? ?)?(?:pp?\. ?)?[\divxlc]{1,6}[\d\s,:–&.a-z-]{0,40}|, passim|, (?:my )?(?:emphasis|translation)[a-z ]{0,20})$/

/** Reads `Holt 1999`, `see Holt and Marr, 2001: 33`, `Holt et al., 2010`; null for other words. */
export function readAuthorYear(words: string): AuthorYear | null {
  const head = HEAD.exec(words)?.[0] ?? ''
  const plain = words.slice(head.length).replaceAll(/\s+/g, ' ').trim()
  const match = YEAR.exec(plain)
  if (!match) return null
  const year = match[1]!.replaceAll(/[()]/g, '')
  const authors = plain.slice(0, match.index).replace(/[,:]$/, '').trim()
  const behind = plain.slice(match.index + match[0].length).trim()
  if (behind !== '' && !LOCATOR.test(behind)) return null
  const others = / et al\.?,?$/.test(authors)
  const names = authors.replace(/,? et al\.?,?$/, '').split(/,? (?:and|&|und|y) |, /)
  const written = names.filter((name) => !INITIALS.test(name))
  if (
    written.length === 0 ||
    !written.every((name) => NAME.test(name) && !name.split(/[ .–—/-]/).some((word) => NO_AUTHORS.has(word)))
  )
    return null
  const locator = behind.replace(/^[,:\s]+/, '').replace(/^pp?\. ?/, '')
  const isLong = written.some((name) => name.split(' ').length > 2)
  const isSure = others || head !== '' || behind !== '' || (written.length > 1 && !isLong && /&| and /.test(authors))
  return { label: `${authors} ${year}`, isSure, ...(locator === '' ? {} : { locator }) }
}
