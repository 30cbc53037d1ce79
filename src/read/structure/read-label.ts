import { FEMALE_TITLES, MALE_TITLES } from '../../english/gendered-titles.js'
import { TITLES_IN_SHORT } from '../../english/names/titles-in-short.js'
import { FIELD_WORDS } from '../../english/transcripts/field-words.js'
import { SPEAKING_OFFICES } from '../../english/transcripts/speaking-offices.js'

/** By what a label shows that it names somebody: a title, an office, what stands beside the name, a clock, `Q.` or `A.`; or by nothing. */
export type LabelForm = 'title' | 'office' | 'beside' | 'clock' | 'question' | 'answer' | 'plain'

/** The words before a speech that say who speaks; offsets count from the start of the line. */
export interface Label {
  readonly form: LabelForm
  /** The words that name the speaker, without what stands in brackets behind them. */
  readonly start: number
  readonly end: number
  /** Where the label ends with its mark. */
  readonly close: number
  /** What it is compared by: the last word of a name, an office in lower case. */
  readonly key: string
  readonly isLoud: boolean
  /** The mark at its end; empty where it stands alone on its line without one. */
  readonly mark: string
}

/** Nobody has a longer label. */
const LONGEST = 120
const MOST_WORDS = 10
const CLOCK =
  /^[[(<]?(?:\d{4}-\d\d-\d\d[T ,]\s?|\d{1,2}\/\d{1,2}\/\d{2,4},? )?\d{1,2}:\d\d(?::\d\d)?(?:\.\d{1,3})?(?: ?[AaPp]\.?[Mm]\.?)?[\])>]?(?: [-–—])?\s{1,3}/
const QUESTION = /^(Q|A|Question|Answer|QUESTION|ANSWER)(?:\. ?\d{1,4}|\d{1,4})?[.:](?:\s?[—–-]{1,2})?\s{1,4}(?=\S)/
/** The mark of a label: a colon, with or without a dash, or a stop and a dash. */
const MARK = /:(?:[—–-]{1,2}\s?|\s|(?=["“‘]|$))|\.\s?[—–]{1,2}\s?/g
/** `Mr. LUND. I rise`, `The CHAIRMAN. Order.`: the surname or office in capitals, and no more than a stop. */
const STOPPED =
  /^((?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Messrs|Senator|Representative|Judge|Mme|The|MR|MRS|MS|DR|THE)\.? ){1,2}\p{Lu}[\p{Lu}'’-]{2,20}(?: \p{Lu}[\p{Lu}'’-]{2,20}| of \p{Lu}\p{Ll}{2,12}| pro tempore){0,2}|(?:Mr|Mrs|Ms|Dr|Senator|Representative|Judge)\.? \p{Lu}[\p{L}'’-]{2,20}|The (?:Chair(?:man|woman)?|Presid(?:ent|ing Officer)|Speaker|Court|Witness|Clerk))\.(?: |$)/u
const BRACKETS = /\s?[([][^()[\]]{0,80}[)\]]/g
const LINKS =
  /^(?:of|the|for|and|de|del|della|van|von|der|den|la|le|da|di|du|dos|al|el|bin|ibn|to|in|at|on|pro|tem|tempore|&|y|e|st)$/
const NAME_WORD = /^["“'‘]?\p{Lu}[\p{L}\p{M}'’.-]{0,24}["”'’]?,?$/u
const NUMBERED = /^(?:No\.?|\d{1,3}|#\d{1,3})$/
const PRONOUNS =
  /^(?:he|she|it|they|we|you|this|that|these|those|there|here|who|what|when|where|why|how|if|but|so|yet|then|thus)$/

/** Reads the label at the start of a line, or null: `Mrs Holt (Northmoor, Lab.): `, `MR. LUND.—`, `[14:32] Anna Lund: `, `Q. `. */
export function readLabel(line: string): Label | null {
  const head = line.slice(0, LONGEST + 40)
  const asked = QUESTION.exec(head)
  if (asked !== null) {
    const form = asked[1]![0] === 'Q' ? 'question' : 'answer'
    return { form, start: 0, end: asked[1]!.length, close: asked[0].length, key: form, isLoud: true, mark: '' }
  }
  const clock = CLOCK.exec(head)
  const start = clock?.[0].length ?? 0
  const stopped = clock === null ? STOPPED.exec(head) : null
  if (stopped !== null) return labelOf(stopped[1]!, 0, stopped[0].length, '.', false)
  const mark = markOf(head, start)
  if (mark === null) return null
  return labelOf(head.slice(start, mark.start), start, mark.end, mark.text, clock !== null)
}

/** Reads a line that is a label and nothing else, without a mark at its end: `Sir A. Lund (Northmoor)`, `The Prime Minister`. */
export function readBareLabel(line: string): Label | null {
  if (line.length > LONGEST || /[.!?:;,]$/.test(line.replace(/\.$/, ''))) return null
  const label = labelOf(line, 0, line.length, '', false)
  return label === null || label.form === 'plain' ? null : label
}

/** The first mark of a label that stands outside of brackets. */
function markOf(head: string, from: number): { start: number; end: number; text: string } | null {
  for (const { index, 0: mark } of head.matchAll(MARK)) {
    if (index <= from) continue
    if (index - from > LONGEST) return null
    const before = head.slice(from, index)
    if (before.split(/[([]/).length > before.split(/[)\]]/).length) continue
    // `Mr. —`: the stop of a title is no mark.
    return { start: index, end: index + mark.length, text: mark.trim() }
  }
  return null
}

function labelOf(words: string, start: number, close: number, mark: string, hasClock: boolean): Label | null {
  const bare = words.replaceAll(BRACKETS, '')
  const hasBrackets = bare.length < words.length
  const name = bare.split(',')[0]!.trimEnd()
  const parts = bare.trim().split(/\s+/)
  if (name === '' || parts.length > MOST_WORDS || !words.startsWith(name)) return null
  if (!parts.every((part, at) => NAME_WORD.test(part) || (at > 0 && (LINKS.test(part) || NUMBERED.test(part)))))
    return null
  const own = name.split(/\s+/)
  const plain = own.map((word) => word.toLowerCase().replace(/[.,'’"“”‘]{1,4}$/, ''))
  if (PRONOUNS.test(plain[0]!) || FIELD_WORDS.has(plain[0]!) || LINKS.test(own.at(-1)!)) return null
  const form = formOf(own, plain, hasClock, hasBrackets)
  if (form === 'plain' && (parts.length > 4 || FIELD_WORDS.has(plain.at(-1)!) || plain[0] === 'the')) return null
  const key = form === 'office' ? plain.filter((word) => word !== 'the').join(' ') : plain.at(-1)!
  return { form, start, end: start + name.length, close, key, isLoud: name === name.toUpperCase(), mark }
}

function formOf(own: readonly string[], plain: readonly string[], hasClock: boolean, hasBrackets: boolean): LabelForm {
  if (isTitled(own, plain)) return 'title'
  if (isOffice(plain)) return 'office'
  if (hasClock) return 'clock'
  return hasBrackets ? 'beside' : 'plain'
}

/** `Mr. Lund`, `Senator HOLT`, `Rt. Hon. Sir A. Lund`: a title with a name behind it. */
function isTitled(own: readonly string[], plain: readonly string[]): boolean {
  if (own.length < 2 || own.some((word) => LINKS.test(word) && word !== 'de' && word !== 'van' && word !== 'von'))
    return false
  const first = plain[0]!
  const isTitle =
    (TITLES_IN_SHORT.has(first) || FEMALE_TITLES.has(first) || MALE_TITLES.has(first) || SPEAKING_OFFICES.has(first)) &&
    !SPEAKING_OFFICES.has(plain.at(-1)!)
  return isTitle && /^\p{L}/u.test(own.at(-1)!)
}

/** `The Prime Minister`, `The President of the Board of Trade`, `Second Witness`, `Juror No. 3`: its main word is an office. */
function isOffice(plain: readonly string[]): boolean {
  const at = plain.findIndex((word, index) => index > 0 && (LINKS.test(word) || NUMBERED.test(word) || word === 'no'))
  const head = plain[at < 0 ? plain.length - 1 : at - 1]!
  const start = plain[0] === 'the' ? 1 : 0
  return (at < 0 ? plain.length : at) - start <= 4 && SPEAKING_OFFICES.has(head)
}
