import { MANY_WITHOUT_ENDING, PREDICATES_OF_YEARS, THINGS_OF_A_YEAR } from '../english/dates/beside-figures.js'
import type { TaggedWord } from '../text/parts-of-speech/tag-parts-of-speech.js'
import { tenseOfVerb } from '../text/parts-of-speech/tense-of-verb.js'
import type { TaggedSentence } from '../text/tagged-sentence.js'
import type { FoundDate } from './found-date.js'

/** Words that a count may follow; behind others (`in`, `by`, `since`, an article) a year may date what follows. */
const DATING =
  /(?:^|[^\p{L}])(?:in|by|since|until|till|from|to|during|through|before|after|between|early|late|mid|circa|c\.|around|spring|summer|autumn|fall|winter|year|the|an?|this|that|his|her|their|its|our|\p{L}{1,20}['’]s?)[ -]$/iu
/** People by what they do or where they are from: no year dates them, and a round figure counts them. */
const PEOPLE = /(?:er|or|ist|ian|ee|ant|man|eer|ier|ese|iard)s$|men$/
/** A figure that counts beside the year: with a separator, or in `Of 900 men, 1200 fell`. */
const COUNTING = /\b\d{1,3},\d{3}\b|(?:^|[^\p{L}])[Oo]f (?:the |some |his |their )?\d{2,5} \p{Ll}/u

/** No evening hour is a likelier year than one of a document whose days are later than this. */
const LAST_HOUR_AS_YEAR = 1800

/** The dates of a document without the figures of four digits that count or tell the time. */
export function withoutCounts(
  sentences: readonly TaggedSentence[],
  found: readonly (readonly FoundDate[])[],
): (readonly FoundDate[])[] {
  const onClock = tellsTimeInFigures(sentences, found)
  return found.map((dates, at) => {
    if (!dates.some(isBareYear)) return dates
    return dates.filter(
      (date) => !isBareYear(date) || !(isCounted(date, sentences[at]!) || (onClock && isHour(date, sentences[at]!))),
    )
  })
}

const isBareYear = ({ rule, start, end }: FoundDate): boolean => rule === 'year' && end - start === 4

function isCounted({ start, end }: FoundDate, { prose: { text }, tokens }: TaggedSentence): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  const next = tokens.find((token) => token.start > end)
  if (next === undefined || text.slice(end, next.start) !== ' ') return false
  const after = tokens.find((token) => token.start > next.start)
  const isCompound =
    next.pos === 'NOUN' &&
    !PREDICATES_OF_YEARS.has(next.text) &&
    /^\p{Ll}/u.test(next.text) &&
    after !== undefined &&
    isOfMany(after)
  if (isCompound && !DATING.test(before)) return true
  if (isOfMany(next)) {
    if (!DATING.test(before)) return true
    return (
      /\b(?:the|his|her|their|its) $/i.test(before) && text.slice(start + 2, end) === '00' && PEOPLE.test(next.text)
    )
  }
  if (/\b[Oo]f (?:the|these|those) $/.test(before) && /^(?:who|whom)$/.test(next.text)) return true
  if (next.text === 'were' && /\band $/.test(before) && !/\d{3,4} and $/.test(before)) return true
  const isSubject = /(?:^|[,;:] |\b(?:and|but|while|whereas|only) )$/.test(before)
  return isSubject && tenseOfVerb(next) === 'past' && !PREDICATES_OF_YEARS.has(next.text) && COUNTING.test(text)
}

function isOfMany({ text, pos, lemma }: TaggedWord): boolean {
  return (
    MANY_WITHOUT_ENDING.has(text.toLowerCase()) ||
    (/^\p{Ll}/u.test(text) && pos === 'NOUN' && lemma !== text && !THINGS_OF_A_YEAR.has(text))
  )
}

/** Whether a document writes hours as `1430` and has days of a year that is far from what such a figure would be. */
function tellsTimeInFigures(sentences: readonly TaggedSentence[], found: readonly (readonly FoundDate[])[]): boolean {
  let hasHours = false
  let earliest = Number.POSITIVE_INFINITY
  found.forEach((dates, at) => {
    for (const { rule, reading, start, end } of dates) {
      if (rule === 'clock' && /^\d{4}/.test(sentences[at]!.prose.text.slice(start, end))) hasHours = true
      const year = reading.fields?.year
      if (rule !== 'year' && year !== undefined) earliest = Math.min(earliest, year)
    }
  })
  return hasHours && earliest > LAST_HOUR_AS_YEAR && earliest !== Number.POSITIVE_INFINITY
}

function isHour({ start, end }: FoundDate, { prose: { text } }: TaggedSentence): boolean {
  return (
    /^1[0-7][0-5]\d$/.test(text.slice(start, end)) &&
    /\b(?:by|until|till|from|to|before|after|since|about|around|and) $/i.test(
      text.slice(Math.max(0, start - 10), start),
    )
  )
}
