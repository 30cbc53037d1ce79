import type { Context } from '../text/context.js'
import type { SentenceText } from '../text/tagged-sentence.js'
import { type Judged, judge, type Passage, passagesOf } from './passages-of.js'
import { runsOf } from './runs-of.js'

/** The most that English may be of a document in another language, by its length. */
const ENGLISH_OF_OTHER = 0.15

/** English in such a document that is no more than a title or a saying, in UTF-16 code units. */
const LONGEST_TITLE = 100

/**
 * The indexes of the sentences that are in another language than English, of which no word is to be read. Each passage is reported
 * with its language; a document that is in another as a whole by one issue.
 */
export function findForeign(sentences: readonly SentenceText[], context: Context): ReadonlySet<number> {
  const judged = judge(sentences)
  if (judged.every(isEnglish)) return new Set()
  const passages = passagesOf(judged)
  const foreign = new Set(passages.flatMap((passage) => passage.sentences.map(({ index }) => index)))
  if (passages.length === 0) return foreign
  if (!isDocument(judged, passages)) {
    for (const { language, sentences: own } of passages) report('passage', language, own, context)
    return foreign
  }
  const languages = [...new Set(passages.map(({ language }) => language))]
  report('document', languages.join(' and '), sentences, context)
  return new Set(sentences.map(({ index }) => index))
}

function isEnglish({ look }: Judged): boolean {
  return look.verdict === 'english'
}

/** Whether all of a document is in other languages: what English there is are titles, or words within the rest. */
function isDocument(judged: readonly Judged[], passages: readonly Passage[]): boolean {
  const other = passages.flatMap((passage) => passage.sentences)
  const runs = runsOf(judged, isEnglish).map((run) => run.map(({ sentence }) => sentence))
  const english = runs.reduce((sum, run) => sum + lengthOf(run), 0)
  if (english > ENGLISH_OF_OTHER * (english + lengthOf(other))) return false
  const blocks = new Set(other.map(({ block }) => block))
  const [first, last] = [judged[0]!.sentence, judged.at(-1)!.sentence]
  const isWithin = (run: readonly SentenceText[]) =>
    blocks.has(run[0]!.block) || (run[0] !== first && run.at(-1) !== last)
  return runs.every((run) => lengthOf(run) <= LONGEST_TITLE && (isWithin(run) || run.every(isTitle)))
}

function isTitle({ kind, prose }: SentenceText): boolean {
  return kind === 'heading' || !/[.!?]["”’»)\]]{0,3}$/.test(prose.text)
}

function lengthOf(sentences: readonly SentenceText[]): number {
  return sentences.reduce((sum, { prose }) => sum + prose.text.length, 0)
}

function report(what: 'document' | 'passage', language: string, of: readonly SentenceText[], context: Context): void {
  const span = { start: of[0]!.span.start, end: of.at(-1)!.span.end }
  const message = `Unexpected ${what} in ${language}, expected English: no actors or events are read in it; --language any reads it`
  context.report('other-language', 'warning', message, span)
}
