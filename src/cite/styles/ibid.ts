import { findBrackets } from '../find-brackets.js'
import type { FoundMarker, MarkerStyle } from '../marker-style.js'

/** `ibid.`, `Holt, op. cit.`, and what stands behind: `, p. 14, fig. 2`. */
const WORK =
  /^(?:(?:see|cf\.|also) )?((?:\p{Lu}[\p{L}'’.-]{1,30}(?: (?:and|&) \p{Lu}[\p{L}'’-]{1,30})?,? )?(?:[Ii]bid(?:em)?\.?|[Ii]b\.|[Ii]d\.|[Ii]dem|(?:op|loc|art)\. ?cit\.?))(?:,? (.{1,40}))?$/u
/** A name and a page say together that it is a source: `Holt, p. 14`. */
const PAGE =
  /^(?:(?:see|cf\.) )?(\p{Lu}[\p{L}'’-]{1,30}(?: (?:and|&) \p{Lu}[\p{L}'’-]{1,30})?),? ((?:pp?|fols?|chs?|chap|figs?|vol)\. ?[\divxlc].{0,40})$/u
const RUNNING = /, (ibid\.?|op\. ?cit\.|loc\. ?cit\.),? ((?:pp?\. ?)?\d{1,4}(?:[–-]\d{1,4})?)(?=[,;.]|$)/gi

/** A work that was cited before: `(ibid., 45)`, `(Holt, op. cit., p. 14)`, `, ibid. 12,`; a name with a page: `(Holt, p. 14)`. */
export const ibid: MarkerStyle = {
  name: 'ibid',
  find: (text) => {
    const found: FoundMarker[] = []
    for (const { start, end } of findBrackets(text)) {
      const works = text
        .slice(start + 1, end - 1)
        .split(/;\s?/)
        .map((part) => WORK.exec(part) ?? PAGE.exec(part))
      if (works.some((work) => work === null)) continue
      const locator = works.flatMap((work) => work?.[2] ?? []).join('; ')
      const labels = works.flatMap((work) => work?.[1] ?? [])
      found.push({
        start,
        end,
        kind: 'author-year',
        labels,
        ...(locator === '' ? {} : { locator: locator.replace(/^pp?\. ?/, '') }),
      })
    }
    for (const { index, 0: whole, 1: label = '', 2: locator = '' } of text.matchAll(RUNNING))
      found.push({
        start: index,
        end: index + whole.length,
        kind: 'author-year',
        labels: [label],
        locator: locator.replace(/^pp?\. ?/, ''),
      })
    return found.sort((a, b) => a.start - b.start)
  },
}
