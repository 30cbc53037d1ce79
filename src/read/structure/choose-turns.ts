import { isSpoken, tellsOfSelf } from './is-spoken.js'
import type { Turn } from './turn.js'

/** A label that stands once in a transcript is near to others. */
const NEAR = 3
/** Share of the speeches that say `I`, `you` or `we`, ask or answer, where labels show by their form that they name somebody. */
const SPOKEN = 0.34
/** The same where only that the labels recur speaks for them. */
const SURELY_SPOKEN = 0.5
/** The same where nothing but the speeches speaks for them. */
const ALL_SPOKEN = 0.75

/**
 * Of what looks like labels, those that are: a document is a transcript where several paragraphs begin with the name or office of somebody,
 * the same come again, and what stands behind is spoken. A single `Note: …`, a list of definitions or of persons is none.
 */
export function chooseTurns(turns: readonly Turn[]): Turn[] {
  const asking = turns.filter(asks)
  const named = turns.filter((turn) => !asks(turn))
  const counts = countBy(named)
  const isStrong = ({ label }: Turn) => label.form !== 'plain'
  const recurs = ({ label }: Turn) => counts.get(label.key)! > 1
  const strong = named.filter(isStrong)
  const sure = named.filter((turn) => (isStrong(turn) && turn.label.mark !== '') || (isStrong(turn) && recurs(turn)))
  const likely = named.filter((turn) => isStrong(turn) || recurs(turn))
  const questions = asking.filter(({ speech }) => speech.includes('?')).length
  const base = isTranscript(sure, questions) || isDialogue(likely, strong.length) ? likely : []
  const asked = base.length > 0 ? asking : questionsAndAnswers(asking)
  if (base.length === 0 && asked.length === 0) return isRoundTable(named) ? named : []
  const speaking = new Set(named.filter(({ speech }) => isSpoken(speech)).map(({ label }) => label.key))
  const chosen = base.filter((turn) => isStrong(turn) || speaking.has(turn.label.key))
  const isChosen = new Set(chosen)
  const styles = new Set(chosen.map(styleOf))
  const blocks = new Set([...chosen, ...asked].flatMap(({ block }) => range(block - NEAR, block + NEAR)))
  const guests = named.filter((turn) => !isChosen.has(turn) && blocks.has(turn.block) && isGuest(turn, styles))
  return [...asked, ...chosen, ...guests].sort((a, b) => a.block - b.block || a.line.start - b.line.start)
}

/** Labels with a title, an office, a place or a clock: two who speak to each other, or more of them. */
function isTranscript(sure: readonly Turn[], asked: number): boolean {
  const speakers = countBy(sure)
  const spoken = shareOf(sure, isSpoken)
  if (sure.length + asked < 2) return false
  if (sure.every(({ label }) => label.form === 'clock')) return sure.length >= 3 && speakers.size >= 2
  if (sure.length < 3) return asked > 0 || (speakers.size === 2 && spoken >= SURELY_SPOKEN)
  if (speakers.size === 1) return spoken >= SURELY_SPOKEN
  return spoken >= SPOKEN
}

/** Labels that nothing but their coming again shows to be names: two at least, in turns. */
function isDialogue(likely: readonly Turn[], strong: number): boolean {
  const speakers = countBy(likely)
  if (speakers.size < 2 || likely.length < 4 - Math.min(strong, 1)) return false
  const changes = likely.filter(({ label }, at) => at > 0 && likely[at - 1]!.label.key !== label.key).length
  if (changes * 2 < likely.length - 1) return false
  const isOfOneStyle = new Set(likely.map(({ label }) => label.isLoud)).size === 1 || strong > 0
  const spoken = shareOf(likely, isSpoken)
  const self = shareOf(likely, tellsOfSelf)
  return isOfOneStyle && ((spoken >= SURELY_SPOKEN && self >= SPOKEN) || (spoken >= ALL_SPOKEN && self > 0))
}

/** Persons by their full names, each once, who all speak of themselves: `Anna Lund: I should say …`. */
function isRoundTable(named: readonly Turn[]): boolean {
  const full = named.filter(({ label, line }) => /^\p{L}+\.? \p{L}/u.test(line.text.slice(label.start, label.end)))
  return full.length >= 3 && full.length === named.length && shareOf(named, tellsOfSelf) >= ALL_SPOKEN
}

/** How a label is written. */
const styleOf = ({ label: { isLoud, mark } }: Turn): string => `${isLoud} ${mark}`

/** One who speaks once among others: labelled as they are. */
function isGuest(turn: Turn, styles: ReadonlySet<string>): boolean {
  const { label, speech, line } = turn
  if (label.mark === '' || !styles.has(styleOf(turn))) return false
  return label.form !== 'plain' || isSpoken(speech) || /\s/.test(line.text.slice(label.start, label.end))
}

/** `Q. … A. …`: two of each at least, or one with labels of another form beside them; most of what asks ends so. */
function questionsAndAnswers(turns: readonly Turn[]): Turn[] {
  const questions = turns.filter(({ label }) => label.form === 'question')
  const answers = turns.filter(({ label }) => label.form === 'answer')
  if (questions.length < 2 || answers.length < 2) return []
  const asked = questions.filter(({ speech }) => speech.includes('?')).length
  return asked * 2 >= questions.length && answers.length * 2 >= questions.length ? [...questions, ...answers] : []
}

const asks = ({ label: { form } }: Turn): boolean => form === 'question' || form === 'answer'

function shareOf(turns: readonly Turn[], holds: (text: string) => boolean): number {
  return turns.length === 0 ? 0 : turns.filter(({ speech }) => holds(speech)).length / turns.length
}

function countBy(turns: readonly Turn[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { label } of turns) counts.set(label.key, (counts.get(label.key) ?? 0) + 1)
  return counts
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at)
