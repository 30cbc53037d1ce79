import { alternationOf } from '../../english/alternation-of.js'
import { MONTHS } from '../../english/dates/months.js'
import { COUNTING_NUMBERS } from '../../english/marks/words-before-numbers.js'
import type { FoundMarker, MarkerStyle } from '../marker-style.js'
import { findLinks } from '../markup/find-links.js'
import { readLabels } from '../read-labels.js'
import { textBefore } from '../text-before.js'

/** What is shown of a link that is a number: `1`, `[2]`, `^3`, `(4)`. */
const NUMBER = /^[[(]{0,2}\^?\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,4}[\])]{0,2}$/
const OAI = /^oai_citation(?:_attribution)?:(\d{1,3})‡/
/** Words that govern or count with a number: `chapter [3](…)`, `of [12](…)`, `the [14](…)`. */
const COUNTING = new RegExp(`(?:^|[^\\p{L}])${alternationOf([...COUNTING_NUMBERS, ...MONTHS])}\\s$`, 'iu')

/** A link whose words are a number: `[1](https://…)`, `[[2]](https://…)`, `<a href="https://…">3</a>`; no year, no chapter. */
export const linkedNumber: MarkerStyle = {
  name: 'linked-number',
  sign: /\]\(|<a\s/i,
  isMarkup: true,
  find: (text) => {
    const found: FoundMarker[] = []
    for (const { start, end, words, url } of findLinks(text)) {
      const oai = OAI.exec(words)
      const read = oai ? { kind: 'source' as const, labels: [oai[1]!] } : NUMBER.test(words) ? readLabels(words) : null
      if (read === null || /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))) continue
      const before = textBefore(text, start)
      if (before.slice(before.lastIndexOf('\n') + 1).trim() === '' || COUNTING.test(before) || !hasTarget(url)) continue
      const stands = /\S$/.test(before) || /^[[(]/.test(words)
      if (!stands && /^\s\p{Ll}/u.test(text.slice(end, end + 2))) continue
      const at = text.indexOf(url, start)
      found.push({
        start,
        end,
        ...read,
        ...(/^https?:/.test(url) ? { source: { start: at, end: at + url.length, url } } : {}),
      })
    }
    return found
  },
}

/** An address that a source or a note may have. */
const hasTarget = (url: string) =>
  /^(?:[a-z][a-z+.-]{1,12}:|[#/.]|[^\s]{1,300}#)/i.test(url) || /\.\w{2,5}(?:$|[/?#])/.test(url)
