import type { DateMention } from '../model/date.js'
import type { Context } from '../text/context.js'
import { toSource } from '../text/prose.js'
import type { TaggedSentence } from '../text/tagged-sentence.js'
import { createFinder } from './chrono.js'
import type { FoundDate } from './found-date.js'
import { patterns } from './patterns/index.js'
import { refine } from './refiners/refine.js'
import { readSetting } from './resolve/read-setting.js'
import { resolveDate } from './resolve/resolve-date.js'
import type { Story } from './resolve/story.js'
import { tell } from './resolve/tell.js'
import { tenseOf } from './resolve/tense-of.js'
import { writeEdtf } from './resolve/write-edtf.js'
import { writeTimex } from './resolve/write-timex.js'

const find = createFinder(patterns)

/** Finds the temporal expressions of a document and resolves them in context. `published` is the document's own EDTF date. */
export function findDates(
  sentences: readonly TaggedSentence[],
  published: string | null,
  context: Context,
): DateMention[] {
  const found = sentences.map(({ prose: { text } }) => refine(text, find(text)))
  const setting = readSetting(sentences, found, published, context.options.dateMode)
  let story: Story = setting.story
  const mentions: DateMention[] = []
  sentences.forEach((sentence, index) => {
    if (index === setting.dateline) return
    story = { ...story, aside: null }
    for (const date of found[index]!) {
      if (date.reading.needs === 'ancient' && !story.ancient) continue
      const [mention, next] = resolveMention(date, sentence, story, context)
      mentions.push(mention)
      story = next
    }
  })
  return mentions
}

function resolveMention(
  { start, end, rule, reading, match }: FoundDate,
  sentence: TaggedSentence,
  story: Story,
  { source }: Context,
): [DateMention, Story] {
  const span = toSource(sentence.prose, start, end)
  const base = { text: source.text.slice(span.start, span.end), ...span, sentence: sentence.index, rule }
  const mod = reading.mod === undefined ? {} : { mod: reading.mod }
  if (reading.value !== undefined) {
    return [
      { ...base, timex: { type: reading.type, value: reading.value, ...mod }, edtf: null, anchor: 'explicit' },
      story,
    ]
  }
  const { moment, anchor } = resolveDate(reading, story, tenseOf(sentence.prose.text.slice(0, start)))
  const now =
    !story.news &&
    reading.shift?.from === 'document' &&
    reading.shift.unit === 'day' &&
    reading.shift.amount === 0 &&
    !reading.fields
  const value = now ? 'PRESENT_REF' : writeTimex(moment)
  const edtf = now ? null : writeEdtf(moment, reading.mod === 'APPROX')
  const mention: DateMention = { ...base, timex: { type: reading.type, value, ...mod }, edtf, anchor }
  const { text } = sentence.prose
  const place = {
    before: text.slice(0, start),
    heading: sentence.kind === 'heading',
    closing: start > match.start + 3 && end === match.end && /range/.test(rule),
  }
  return [mention, now ? story : tell(story, moment, place)]
}
