import type { Block, LineLayout } from '../text/block.js'

/** What is known of the line breaks of one or more blocks. */
interface Evidence {
  /** Breaks in all. */
  breaks: number
  /** Breaks behind a full stop, with or without quotes, brackets and markers behind it. */
  stopped: number
  /** Breaks at which a sentence plainly goes on: a comma before, or a lower-case word behind. */
  running: number
  /** Breaks at which the next word would not have fitted into the widest line. */
  full: number
}

/** Nobody wraps text below the one width or above the other: such a line says nothing by being full. */
const NARROWEST_WRAP = 40
const WIDEST_WRAP = 160
/** A block with so many breaks speaks for itself; others are read by the custom of the whole document. */
const ENOUGH_BREAKS = 3

const STOPPED = /[.!?…]["'”’»)\]]{0,3}(?:\[[^\]\s]{1,12}\]){0,9}$/
const RUNNING_BEFORE = /[,;–—-]$/
const RUNNING_BEHIND = /^["'“‘(]?\p{Ll}/u

/** Says of each block of several lines what its line breaks mean: wrapped text, or one sentence or entry a line. */
export function layOutLines(blocks: readonly Block[]): Block[] {
  const texts = blocks.map(({ prose }) => (prose.text.includes('\n') ? prose.text.split('\n') : []))
  const width = widest(texts)
  const evidences = texts.map((lines) => weigh(lines, width))
  const whole = evidences.reduce(add, { breaks: 0, stopped: 0, running: 0, full: 0 })
  return blocks.map((block, at) => {
    const own = evidences[at]!
    return own.breaks === 0 ? block : { ...block, lines: judge(own.breaks >= ENOUGH_BREAKS ? own : whole) }
  })
}

/** Length of the longest line that another follows: the last line of a wrapped paragraph may have any length. */
function widest(texts: readonly (readonly string[])[]): number {
  let width = 0
  for (const lines of texts) for (const line of lines.slice(0, -1)) width = Math.max(width, line.length)
  return width
}

function weigh(lines: readonly string[], width: number): Evidence {
  const evidence = { breaks: 0, stopped: 0, running: 0, full: 0 }
  const own = lines.length > ENOUGH_BREAKS ? widest([lines]) : width
  for (let at = 1; at < lines.length; at++) {
    const [before, behind] = [lines[at - 1]!, lines[at]!]
    evidence.breaks++
    if (STOPPED.test(before.slice(-100))) evidence.stopped++
    else if (RUNNING_BEFORE.test(before) || RUNNING_BEHIND.test(behind)) evidence.running++
    const word = behind.indexOf(' ')
    const fits = before.length + 1 + (word < 0 ? behind.length : word) <= own
    if (!fits && own >= NARROWEST_WRAP && own <= WIDEST_WRAP) evidence.full++
  }
  return evidence
}

function judge({ breaks, stopped, running, full }: Evidence): LineLayout {
  if (stopped >= breaks * 0.9) return 'sentences'
  if (running >= breaks * 0.2) return 'wrapped'
  if (stopped >= breaks * 0.6) return 'sentences'
  return full >= breaks * 0.7 ? 'wrapped' : 'sentences'
}

const add = (a: Evidence, b: Evidence): Evidence => ({
  breaks: a.breaks + b.breaks,
  stopped: a.stopped + b.stopped,
  running: a.running + b.running,
  full: a.full + b.full,
})
