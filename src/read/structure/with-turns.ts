import { SPEAKING_FOR_OTHERS } from '../../english/transcripts/speaking-offices.js'
import type { Block, Teller } from '../../text/block.js'
import { toSource } from '../../text/prose.js'
import { nameOfHeading } from '../headings.js'
import { chooseTurns } from './choose-turns.js'
import { findTurns } from './find-turns.js'
import { partOf } from './lines-of.js'
import type { Turn } from './turn.js'

/** Among so many paragraphs a labelled one stands, where paragraphs without a label go on with the speech before them. */
const FEWEST_LABELLED = 0.5
const FEWEST_FORMALLY = 0.15

/**
 * Makes blocks of their own of the labels of speeches (`Mrs Holt (Northmoor, Lab.):`), and says of each speech who its speaker is. Paragraphs
 * without a label go on with the speech before them up to the next label; at the end of a document only where earlier ones did.
 */
export function withTurns(blocks: readonly Block[]): Block[] {
  const turns = chooseTurns(findTurns(blocks))
  if (turns.length === 0) return [...blocks]
  const byBlock = new Map<number, Turn[]>()
  for (const turn of turns) byBlock.set(turn.block, [...(byBlock.get(turn.block) ?? []), turn])
  const goesOn = speechesGoOn(blocks, turns)
  const labels = new Set(
    turns
      .filter(({ block }) => blocks[block]!.kind === 'heading')
      .map(({ block }) => nameOfHeading(blocks[block]!.prose.text)),
  )
  const lastBlock = turns.at(-1)!.block
  let section: readonly string[] | null = null
  let teller: Teller | undefined
  let owes = false
  return blocks.flatMap((raw, at) => {
    const own = byBlock.get(at)
    if (raw.kind === 'heading' && own === undefined) {
      section = null
      teller = undefined
      return [{ ...raw, section: raw.section.filter((name) => !labels.has(name)) }]
    }
    if (raw.kind === 'heading') section ??= (blocks[at - 1]?.section ?? []).filter((name) => !labels.has(name))
    const block = section === null ? raw : { ...raw, section }
    if (own === undefined) {
      const isTold = teller !== undefined && isText(block) && (owes || (goesOn(at) && (at < lastBlock || goesOn(-1))))
      owes = false
      return isTold ? [{ ...block, teller: teller! }] : [block]
    }
    const parts = divide(block, own)
    teller = parts.at(-1)!.teller
    owes = parts.at(-1)!.kind === 'label'
    return parts
  })
}

const isText = ({ kind }: Block) => kind === 'paragraph' || kind === 'item'

/** Divides a block at its labels. */
function divide(block: Block, turns: readonly Turn[]): Block[] {
  const { text } = block.prose
  return [
    ...partOf(block, 0, turns[0]!.line.start),
    ...turns.flatMap(({ line, label }, at) => {
      const [from, to] = [line.start + label.start, line.start + label.end]
      const teller: Teller = { ...toSource(block.prose, from, to), as: 'speaker' }
      const isNamed = label.form !== 'question' && label.form !== 'answer' && !SPEAKING_FOR_OTHERS.has(label.key)
      const behind = line.start + label.close
      const said = partOf(block, behind, turns[at + 1]?.line.start ?? text.length)
      return [
        ...partOf(block, line.start, behind, { kind: 'label', ...(isNamed ? { teller } : {}) }),
        ...said.map(
          (part): Block => ({
            ...part,
            kind: part.kind === 'heading' ? 'paragraph' : part.kind,
            ...(isNamed ? { teller } : {}),
          }),
        ),
      ]
    }),
  ]
}

/** Whether a paragraph without a label goes on with the speech before it; asked of -1, whether speeches of the document ever do. */
function speechesGoOn(blocks: readonly Block[], turns: readonly Turn[]): (at: number) => boolean {
  const labelled = new Set(
    turns.flatMap(({ block, isAlone, line }) => {
      const standsAlone = isAlone && line.end === blocks[block]!.prose.text.length
      return standsAlone ? [block, block + 1] : [block]
    }),
  )
  const [first, last] = [turns[0]!.block, turns.at(-1)!.block]
  const between = blocks.slice(first, last + 1).filter((block, at) => isText(block) || labelled.has(first + at))
  const isFormal = turns.some(({ label: { form } }) => form === 'title' || form === 'office' || form === 'beside')
  const share = turns.length / Math.max(1, between.length)
  const allows = share >= (isFormal ? FEWEST_FORMALLY : FEWEST_LABELLED)
  const ever = blocks.some((block, at) => at > first && at < last && isText(block) && !labelled.has(at))
  return (at) => allows && (at >= 0 || ever)
}
