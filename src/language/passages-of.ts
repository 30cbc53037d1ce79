import type { SentenceText } from '../text/tagged-sentence.js'
import { languageOf } from './language-of.js'
import { type Look, lookAt } from './look-at.js'
import { runsOf } from './runs-of.js'
import { scriptOf } from './script-of.js'

/** A sentence that is judged, with what it shows. */
export interface Judged {
  readonly sentence: SentenceText
  readonly look: Look
}

/** Neighbouring sentences in one language other than English. */
export interface Passage {
  readonly language: string
  readonly sentences: readonly SentenceText[]
}

/** Letters of a passage that is worth naming; Chinese signs count for more. */
const FEWEST_LETTERS = 100

/** What is judged by itself: notes and tables name works and people in any language, and follow their document. */
const JUDGED: ReadonlySet<SentenceText['kind']> = new Set(['paragraph', 'heading', 'item'])

/** The sentences of a document that can show a language, each with what it shows. */
export function judge(sentences: readonly SentenceText[]): Judged[] {
  return sentences
    .filter(({ kind }) => JUDGED.has(kind))
    .map((sentence) => ({ sentence, look: lookAt(sentence.prose.text) }))
}

/** The passages of a document that are in another language, in order: runs of sentences that do not show English. */
export function passagesOf(judged: readonly Judged[]): Passage[] {
  return runsOf(judged, ({ look }) => look.verdict !== 'english').flatMap((run) => {
    if (lettersOf(run) < FEWEST_LETTERS) return []
    return joined(settled(segmentsOf(run))).flatMap(({ language, part }) => {
      if (language === null) return []
      const kept = withoutEdges(part)
      if (lettersOf(kept) < FEWEST_LETTERS) return []
      return [{ language: languageOf(textOf(kept)) ?? language, sentences: kept.map(({ sentence }) => sentence) }]
    })
  })
}

/** A stretch of a run and its language; null where it is English or nobody can tell. */
interface Segment {
  readonly part: readonly Judged[]
  readonly language: string | null
  /** Too short to be judged: it is of the language of its neighbour. */
  readonly short: boolean
}

/** The blocks of a run, each judged by itself where it is long enough; short ones that follow one another are judged together. */
function segmentsOf(run: readonly Judged[]): Segment[] {
  const segments: Segment[] = []
  let lines: Judged[] = []
  const closeLines = () => {
    if (lines.length > 0) segments.push(segmentOf(lines))
    lines = []
  }
  for (const block of blocksOf(run)) {
    if (lettersOf(block) < FEWEST_LETTERS) lines.push(...block)
    else {
      closeLines()
      segments.push(segmentOf(block))
    }
  }
  closeLines()
  return segments
}

function segmentOf(part: readonly Judged[]): Segment {
  const short = lettersOf(part) < FEWEST_LETTERS
  return { part, language: short ? null : languageOf(textOf(part)), short }
}

function blocksOf(run: readonly Judged[]): Judged[][] {
  const blocks: Judged[][] = []
  for (const judged of run) {
    const last = blocks.at(-1)
    if (last?.[0]?.sentence.block === judged.sentence.block) last.push(judged)
    else blocks.push([judged])
  }
  return blocks
}

function settled(segments: readonly Segment[]): Segment[] {
  return segments.map((segment, at) => {
    if (!segment.short) return segment
    const language = segments[at - 1]?.language ?? segments[at + 1]?.language ?? null
    return { part: segment.part, language, short: true }
  })
}

function joined(segments: readonly Segment[]): Segment[] {
  const joints: Segment[] = []
  for (const { part, language, short } of segments) {
    const last = joints.at(-1)
    if (last?.language === language) joints[joints.length - 1] = { part: [...last.part, ...part], language, short }
    else joints.push({ part, language, short })
  }
  return joints
}

/**
 * A passage without what stands at its edges and may be English itself: a short heading or line of another block, and at its
 * beginning the sentence that quotes (`He wrote to Lund: "Le maire …`).
 */
function withoutEdges(part: readonly Judged[]): readonly Judged[] {
  let from = 0
  let to = part.length
  while (from < to && (isDoubtful(part[from]!, part[from + 1]) || QUOTES.test(part[from]!.sentence.prose.text))) from++
  while (to > from && isDoubtful(part[to - 1]!, part[to - 2])) to--
  return part.slice(from, to)
}

/** A quotation that opens behind other words. */
const QUOTES = /\p{L}[,:]? ?["“«„]/u

function isDoubtful({ look, sentence }: Judged, inner: Judged | undefined): boolean {
  if (look.verdict !== 'open') return false
  return look.hasEnglish ? languageOf(sentence.prose.text) === null : sentence.block !== inner?.sentence.block
}

function textOf(part: readonly Judged[]): string {
  return part.map(({ sentence }) => sentence.prose.text).join('\n')
}

function lettersOf(part: readonly Judged[]): number {
  let letters = 0
  for (const { sentence } of part) {
    letters += scriptOf(sentence.prose.text.slice(0, FEWEST_LETTERS * 2)).letters
    if (letters >= FEWEST_LETTERS) break
  }
  return letters
}
