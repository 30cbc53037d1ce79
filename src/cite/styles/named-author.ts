import { alternationOf } from '../../english/alternation-of.js'
import { VERBS_OF_AUTHORS } from '../../english/marks/verbs-of-authors.js'
import { WORKS_OF_AUTHORS } from '../../english/marks/works-of-authors.js'
import { isPredicate } from '../../english/predicates.js'
import type { FoundMarker, MarkerStyle } from '../marker-style.js'
import { readAuthorYear } from '../read-author-year.js'

const BRACKETS =
  /(['’]s?)? ?[([]((?:1[5-9]\d{2}|20\d{2})[a-z]?(?:, ?(?:1[5-9]\d{2}|20\d{2})[a-z]?){0,4}(?:[:,] ?(?:pp?\. ?)?\d{1,4}(?:[–-]\d{1,4})?)?)[)\]]/g
/** What the last stands for, and far cheaper to look for. */
const YEAR = /[([](?:1[5-9]|20)\d\d/
const BARE = / et al\.?,? ((?:1[5-9]\d{2}|20\d{2})[a-z]?)(?![\d\p{L}])/gu
/** The authors before a year in brackets: `Holt`, `Holt and Marr`, `Holt et al.`, `van der Holt`. */
const AUTHORS =
  /(?:^|[\s("“—])((?:(?:van|von|de|der|den|del|al|el)[ -]){0,2}\p{Lu}[\p{L}'’-]{1,30}(?:,? (?:and|&) (?:(?:van|von|de|der|den|del) ){0,2}\p{Lu}[\p{L}'’-]{1,30})?( et al\.?)?)$/u
/** What those do who are cited, beside what a marker's predicate says. */
const WORK = new RegExp(
  `^(?:(?:also|first|later|already|further|then|had|has|have|recently|rightly|once) ){0,2}${alternationOf(VERBS_OF_AUTHORS)}\\b`,
)
/** What only leads to a source. */
const CITES =
  /(?:^|[^\p{L}])(?:[Aa]ccording to|[Ss]ee|[Ss]ee also|cf\.|[Cc]ontra|[Pp]ace|quoted (?:in|by)|cited (?:in|by)|[Ff]ollowing) $/u
/** What authors have: `Holt's (1999) study`. */
const OWNED = new RegExp(`^(?:\\p{Ll}{2,20} ){0,2}${alternationOf(WORKS_OF_AUTHORS)}\\b`, 'u')
const LEADS =
  /(?:^|[.!?…(\s])(?:[Aa]s|[Bb]y|[Ss]ee|[Ff]ollowing|[Aa]ccording to|[Ii]n|[Aa]fter|cf\.|[Ll]ike|[Uu]nlike|[Tt]o|[Ww]ith|[Ff]rom|[Pp]er|[Cc]ontra) $/

/**
 * An author named in the sentence with the year of the work behind: `Holt (1999) shows that`, `as Wells et al. 2020 found`.
 * Only the year is taken out of the prose; what follows says that it is an author and no battle or film.
 */
export const namedAuthor: MarkerStyle = {
  name: 'named-author',
  find: (text) => {
    const found: FoundMarker[] = []
    for (const { index, 0: whole, 1: owns = '', 2: inside = '' } of YEAR.test(text) ? text.matchAll(BRACKETS) : []) {
      const end = index + whole.length
      const [, authors = '', others] = AUTHORS.exec(text.slice(Math.max(0, index - 90), index)) ?? []
      const work = authors === '' ? null : readAuthorYear(`${authors} ${inside}`)
      if (work === null) continue
      const behind = text.slice(end, end + 40).replace(/^,? /, '')
      const before = text.slice(Math.max(0, index - authors.length - 16), index - authors.length)
      const isCited = isPredicate(behind.trimStart()) || WORK.test(behind)
      const starts = before === '' || /[.!?…]["”’)]? $|\n$|^$/.test(before)
      const named =
        others !== undefined ||
        (isCited && (starts || LEADS.test(before) || /[,;]? (?:that|while|whereas|and|but) $/.test(before)))
      if (!named && !CITES.test(before) && !(owns !== '' && OWNED.test(behind))) continue
      const start = index + owns.length
      const { label, locator } = work
      found.push({
        start,
        end,
        kind: 'author-year',
        labels: [label],
        opens: true,
        namedFrom: index - authors.length,
        ...(others === undefined ? { isMinor: true } : {}),
        ...(locator === undefined ? {} : { locator }),
      })
    }
    for (const { index, 0: whole, 1: year = '' } of text.matchAll(BARE)) {
      const [, authors = ''] = AUTHORS.exec(text.slice(Math.max(0, index - 90), index)) ?? []
      if (authors === '') continue
      found.push({
        start: index + 1,
        end: index + whole.length,
        kind: 'author-year',
        labels: [`${authors} et al. ${year}`],
        opens: true,
        namedFrom: index - authors.length,
      })
    }
    return found.sort((a, b) => a.start - b.start)
  },
}
