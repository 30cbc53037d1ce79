import type { Block } from '../../text/block.js'
import { linesOf } from './lines-of.js'
import { type Label, readBareLabel, readLabel } from './read-label.js'
import type { Turn } from './turn.js'

const STOPPED = /[.!?…—–-]["'”’»)\]*]{0,3}(?:\[[^\]\s]{1,12}\]){0,5}$/
/** What a speech begins with: a capital, a figure, a quotation, a remark in brackets, dots. */
const OPENING = /^(?:[("“'‘[…]|\.\.\.|[—–-]{1,2}\s?)?[\p{Lu}\p{N}([“"‘'…]/u

/** Finds what looks like the label of a speech at the start of a line, in order; whether it is one, the whole of them tells. */
export function findTurns(blocks: readonly Block[]): Turn[] {
  const turns: Turn[] = []
  blocks.forEach((block, at) => {
    if (block.kind === 'note' || block.kind === 'cell') return
    const lines = linesOf(block)
    const found = lines.flatMap((line, i) => {
      const label = readLabel(line.text) ?? (lines.length <= 2 && i === 0 ? readBareLabel(line.text) : null)
      return label !== null && (i === 0 || mayFollow(lines[i - 1]!.text, label)) ? [{ line, label }] : []
    })
    found.forEach(({ line, label }, i) => {
      const end = found[i + 1]?.line.start ?? block.prose.text.length
      const own = block.prose.text.slice(line.start + label.close, end).trim()
      const next = blocks[at + 1]
      const speech = own === '' && next !== undefined && isText(next) ? next.prose.text : own
      const isAlone = label.close >= line.text.trimEnd().length
      if (isSpeech(speech, label, isAlone)) turns.push({ block: at, line, label, isAlone, speech })
    })
  })
  return turns
}

const isText = ({ kind }: Block) => kind === 'paragraph' || kind === 'item'

/** Amid a block a label follows the end of a sentence, or has what no line that is wrapped begins with. */
function mayFollow(before: string, { form, mark }: Label): boolean {
  if (mark === '') return form === 'question' || form === 'answer'
  return STOPPED.test(before) || form === 'clock' || readLabel(before)?.close === before.length
}

/** Whether a sentence stands behind a label; in a chat nobody needs capitals and stops. */
function isSpeech(speech: string, { form, mark }: Label, isAlone: boolean): boolean {
  if (!/\p{L}/u.test(speech)) return false
  if (form === 'clock') return true
  if (!OPENING.test(speech)) return false
  if (mark === '' && form !== 'question' && form !== 'answer' && !isAlone) return false
  return STOPPED.test(speech.slice(-80)) || (isAlone && /[.!?]/.test(speech)) || /[.!?:,]["”’]?\s/.test(speech)
}
