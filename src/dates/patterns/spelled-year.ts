import type { DatePattern } from '../date-pattern.js'

const ONES = 'one two three four five six seven eight nine'.split(' ')
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const one = ONES.join('|')
const teen = TEENS.join('|')
const tens = TENS.join('|')
const SMALL = `(?:(?:${tens})(?:[- ](?:${one}))?|${teen}|(?:oh[- ])?(?:${one}))`

/** A year in words, behind a word that asks for one: `in nineteen seventy-five`, `in the year one thousand eight hundred and twelve`. */
export const spelledYear: DatePattern = {
  name: 'spelled-year',
  gate: /teen|hundred|thousand|eleven|twelve|twenty/i,
  expression: new RegExp(
    `(?<year>(?<named>[Tt]he year (?:of our Lord )?)?(?:(?<thousands>one|two) thousand(?:(?: and|,)? (?:(?<hundred>${one}) hundred(?: and (?<rest1>${SMALL}))?|(?<rest2>${SMALL})))?|(?<century>eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)(?: hundred(?: and (?<rest3>${SMALL}))?|[- ](?<rest4>(?:${tens})(?:[- ](?:${one}))?|${teen}|oh[- ](?:${one}))))\\b)`,
    'd',
  ),
  priority: 2,
  read({ groups, before, after }) {
    const asked =
      /\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Tt]o|[Bb]efore|[Aa]fter|of|[Dd]uring|[Ss]ummer|[Ww]inter|[Ss]pring|[Aa]utumn) $/.test(
        before,
      )
    if (!asked && groups.named === undefined) return null
    if (/^ (?:and a half|men|women|people|of|years|miles|pounds|dollars|or|times)\b|^-/.test(after)) return null
    const rest = numberOf(groups.rest1 ?? groups.rest2 ?? groups.rest3 ?? groups.rest4 ?? '')
    const high =
      groups.thousands === undefined
        ? numberOf(groups.century!) * 100
        : (ONES.indexOf(groups.thousands) + 1) * 1000 +
          (groups.hundred === undefined ? 0 : (ONES.indexOf(groups.hundred) + 1) * 100)
    if (groups.named === undefined && rest === 0) return null
    return { type: 'DATE', fields: { year: high + rest } }
  },
}

/** The number of words below a hundred; `oh-five` is 5. */
function numberOf(words: string): number {
  return words
    .split(/[- ]/)
    .reduce(
      (sum, word) =>
        sum +
        (ONES.indexOf(word) + 1 ||
          (TEENS.includes(word) ? TEENS.indexOf(word) + 10 : 0) ||
          (TENS.includes(word) ? (TENS.indexOf(word) + 2) * 10 : 0)),
      0,
    )
}
