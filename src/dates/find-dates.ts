import { writeDate } from '../calendar/write-date.js'
import type { Anchor, DateMention } from '../model/date.js'
import type { Context } from '../text/context.js'
import { tenseOfVerb } from '../text/parts-of-speech/tense-of-verb.js'
import type { TaggedSentence } from '../text/tagged-sentence.js'
import { wordsInSource } from '../text/words-in-source.js'
import { findInSentence } from './find-in-sentence.js'
import type { FoundDate } from './found-date.js'
import type { Reading } from './reading.js'
import { dayOf } from './resolve/day-of.js'
import { createHeads } from './resolve/heads.js'
import { readSetting } from './resolve/read-setting.js'
import { realDay } from './resolve/real-day.js'
import { resolveDate } from './resolve/resolve-date.js'
import { settleByDays } from './resolve/settle-by-days.js'
import { settleOrder } from './resolve/settle-order.js'
import type { Story } from './resolve/story.js'
import { tell } from './resolve/tell.js'
import { tenseOf } from './resolve/tense-of.js'
import { type EdtfMark, writeEdtf } from './resolve/write-edtf.js'
import { writeTimex } from './resolve/write-timex.js'
import { withoutCounts } from './without-counts.js'

/** How much of a sentence before a mention says how it is meant, in UTF-16 code units. */
const BEFORE_LENGTH = 300

/** Finds the temporal expressions of a document and resolves them in context. `published` is the document's own EDTF date. */
export function findDates(
  sentences: readonly TaggedSentence[],
  published: string | null,
  context: Context,
): DateMention[] {
  const found = settleOrder(
    withoutCounts(
      sentences,
      sentences.map(({ prose, isForeign }) => {
        const dates = findInSentence(prose.text)
        return isForeign ? dates.filter(isFullDate) : dates
      }),
    ),
    context.options.dateOrder,
  )
  const setting = readSetting(sentences, found, published, context.options.dateMode)
  let story: Story = setting.story
  const words = found.flat().flatMap(({ reading }) => (reading.either ? [] : dayOf(reading.fields)))
  const named = new Set([story.document && writeDate(story.document), ...words])
  const mentions: DateMention[] = []
  const heads = createHeads(setting.story, context.options.dateMode)
  sentences.forEach((sentence, index) => {
    if (index === setting.dateline) return
    story = heads.enter(sentence, { ...story, aside: null })
    for (const date of found[index]!) {
      if (date.reading.needs === 'ancient' && !story.ancient) continue
      const [mention, next] = resolveMention(settleByDays(date, named), sentence, story, context)
      mentions.push(mention)
      named.add(mention.edtf)
      heads.note(mention)
      story = next
    }
  })
  return mentions
}

/** A day with its month and year is one in every language; shorter dates may be words that mean something else. */
function isFullDate({ reading: { fields, shift } }: FoundDate): boolean {
  return shift === undefined && fields?.year !== undefined && fields.month !== undefined && fields.day !== undefined
}

function resolveMention(
  { start, end, rule, reading, closing }: FoundDate,
  sentence: TaggedSentence,
  story: Story,
  { source, report }: Context,
): [DateMention, Story] {
  const { text, raw, ...span } = wordsInSource(sentence, start, end, source.text)
  const { type, mod } = reading
  const mentionOf = (value: string, edtf: string | null, anchor: Anchor): DateMention => ({
    // Written out: the engine gives each object that begins as a copy a shape of its own.
    text,
    start: span.start,
    end: span.end,
    ...(raw !== undefined && { raw }),
    sentence: sentence.index,
    rule,
    timex: { type, value, ...(mod && { mod }) },
    edtf,
    anchor,
  })
  if (reading.fault !== undefined) report(reading.fault.code, 'warning', reading.fault.message, span)
  const value = reading.value ?? (isNow(reading, story) ? 'PRESENT_REF' : null)
  if (value !== null) return [mentionOf(value, null, 'explicit'), story]

  const before = sentence.prose.text.slice(Math.max(0, start - BEFORE_LENGTH), start)
  const at = tellsHabit(reading, sentence) ? { ...story, date: null, aside: null, recent: null } : story
  if (reading.edtf !== undefined) return [mentionOf(reading.edtf, reading.edtf, 'explicit'), story]
  if (reading.either !== undefined) {
    report(
      'ambiguous-date',
      'warning',
      `Unexpected order of day and month, expected a figure above 12 or --date-order`,
      span,
    )
    const { year } = reading.fields!
    return [
      mentionOf(`${year}-XX-XX`, eitherOf(reading), 'explicit'),
      { ...story, aside: { year: year! }, recent: { year: year! } },
    ]
  }
  const { moment: told, anchor } = resolveDate(reading, at, tenseOf(before))
  const { moment, gregorian, fault } = realDay(told, sentence.prose.text)
  if (fault !== undefined) report(fault.code, 'warning', fault.message, span)
  if (moment === null) return [mentionOf(writeTimex({}), null, anchor), story]
  const plain = mentionOf(writeTimex(gregorian ? told : moment), writeEdtf(moment, markOf(reading)), anchor)
  const mention = gregorian === undefined ? plain : { ...plain, calendar: 'julian' as const, gregorian }
  return [mention, tell(story, moment, { before, closing, heading: sentence.kind === 'heading' })]
}

/** Both days that figures can mean, as an EDTF set of which one holds (level 2). */
function eitherOf({ fields, either }: Reading): string {
  const days = [fields!, either!].map(({ month, day }) => writeDate({ year: fields!.year!, month: month!, day: day! }))
  return `[${days.sort().join(',')}]`
}

function markOf({ mod, doubtful }: Reading): EdtfMark {
  if (mod === 'APPROX') return doubtful ? '%' : '~'
  return doubtful ? '?' : ''
}

/** In a story `today` is no day of it. */
function isNow({ shift, fields }: Reading, { news }: Story): boolean {
  return !news && fields === undefined && shift?.from === 'document' && shift.unit === 'day' && shift.amount === 0
}

/** In a general truth a season is of no year: `snow falls in winter`. */
function tellsHabit({ fields, shift }: Reading, { tokens }: TaggedSentence): boolean {
  if (shift !== undefined || fields?.season === undefined || fields.year !== undefined) return false
  const tenses = tokens.map(tenseOfVerb)
  return tenses.includes('present') && !tenses.includes('past')
}
