import type { DatePattern } from '../date-pattern.js'
import { isCount } from '../words/is-count.js'

const CUE =
  /(?:^|[\s(“"‘'–—-])(?:in|by|of|since|until|till|til|to|from|during|through|throughout|before|after|between|and|or|early|late|mid|circa|c\.|ca\.|around|about|spring|summer|autumn|fall|winter|year|years|fiscal|prior to|as|late as|early as|election|elections|for|on|at|the|his|her|their|its|a|that|end|beginning|start|middle|half|quarter|born|b\.|d\.|died|est\.|founded|established|not|only|then|than|vs\.?|into|within|towards?|past|over|when)[ -]?$/i
const NAMED =
  /(?:\b(?:[Nn]o|[Pp]p?|[Vv]ol|[Cc]h|[Ff]ig|[Aa]rt|[Ss]ec|[Rr]es)\.|#|\b(?:[Pp]age|[Pp]ages|[Nn]umber|[Ss]ection|[Cc]hapter|[Rr]oute|[Ff]light|[Rr]esolution|[Hh]ighway|[Rr]oom|[Mm]odel|[Tt]ype|Boeing|Airbus|Windows|Regiment|Squadron|[Aa]rticle|[Ll]ine|[Ee]xtension|[Nn]os?))[ -]?$/
const AMOUNT =
  /(?:\b(?:over|some|about|nearly|almost|approximately|roughly|least|most|than|only|another|up to|exactly|fewer|additional|around|estimated|total of|force of|army of|garrison of|fleet of|group of|number of|population of|loss of|reward of|cost of) |[$£€¥]|US\$|Rs\.? ?)$/i

const EVENT =
  /^ (?:Olympic|Summer|Winter|Games|World|Championship|Election|Presidential|General|Revolution|Constitution|Treaty|Act|Agreement|Nobel|Prize)/

/**
 * A year by itself. Four digits from 1000 to 2099 on evidence: a word that asks for a date before it (`in 1961`, `the 1917
 * revolution`), or a place that a count has not (`(1961)`, `1961,`). Never a count, a measure or a number that names
 * something: `1500 men`, `page 1200`, `Boeing 1900`. Fewer digits only in a text of antiquity: `in 490`.
 */
export const year: DatePattern = {
  name: 'year',
  gate: /\d{3}/,
  expression:
    /(?:[Tt]he year )?(?<!\d)(?<year>1\d{3}|20\d{2}|[2-9]\d{2}|1\d{2})\b(?![,.]\d|s\b|[-–]\d{3}-|%|°|\/\d|:\d)/d,
  priority: -2,
  read({ text, groups, before, after }) {
    const named = text.length > 4 && groups.year !== text
    const value = Number(groups.year)
    if (
      /[\d$£€¥#][,.]?$|[\d],$|[\d]\.$|\p{L}[-–/]$|[/:]$/u.test(before) &&
      !/(?:\d[–—-]|mid-|early-|late-|pre-|post-)$/.test(before)
    )
      return null
    if (NAMED.test(before) || /^ ?[-–—−] ?\d/.test(after)) return null
    const cued = CUE.test(before)
    if (
      !named &&
      isCount(after) &&
      !(cued && value >= 1600 && value % 100 !== 0 && /\b(?:in|since|by|until|from|to) $/i.test(before))
    )
      return null
    if (value < 1000) {
      if (named) return { type: 'DATE', fields: { year: value } }
      const preposition = /\b(?:in|by|since|until|of|from|after|before|during|to|between|and|early|late) $/i.test(
        before,
      )
      return preposition &&
        !/^ [\p{L}\d]/u.test(
          after.replace(
            /^ (?:when|and|to|the|with|but|by|which|under|after|was|were|until|as|at|on|in|he|she|they|it|an?)\b.*/u,
            '',
          ),
        )
        ? { type: 'DATE', fields: { year: value }, needs: 'ancient' }
        : null
    }
    if (AMOUNT.test(before) && !/^[,.;:)]|^$/.test(after)) return null
    const closed =
      /^(?:[.,;:)\]”"!?]|$|[–—-]| ?[–—] | (?:to|until|when|and|as|that|the|by|with|was|were|had|which|but|after|before|saw|brought|marked|became|is|witnessed|began)\b|['’]s )/.test(
        after,
      )
    const opened = /(?:^|[(“"[]|[,;:–—] ?)$/.test(before)
    const attribute =
      value >= 1500 &&
      (/(?:^|[^\p{L}])\p{Ll}{1,20} $/u.test(before)
        ? /^ \p{Ll}+(?<!s) (?:with|of|in|by|to|between|that|which|on)\b/u.test(after)
        : EVENT.test(after))
    return named || cued || opened || closed || attribute ? { type: 'DATE', fields: { year: value } } : null
  },
}
