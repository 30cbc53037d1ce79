import type { Run } from './run.js'

/** An initial is so many times as large as the text beside it. */
const GREATER = 1.8
/** Room to the text, in its sizes. */
const NEAR = 1.2
/** So far above the initial's baseline stand the lines beside it, in its sizes. */
const HEIGHT = 0.95

/**
 * Sets an initial that goes down over several lines before the first of them, in the type of that line: `C` and `orrespondence`. `A` and
 * `I` stay words of their own where the word behind them is one of the page.
 */
export function setDropCaps(runs: readonly Run[]): Run[] {
  return runs.map((run) => {
    if (!/^[“"‘']?\p{Lu}['’]?$/u.test(run.text)) return run
    const beside = runs.filter((other) => isBeside(other, run))
    const lines = new Set(beside.map(({ y }) => Math.round(y)))
    if (lines.size < 2) return run
    const top = Math.min(...beside.map(({ y }) => y))
    const first = beside.filter(({ y }) => y - top < 1).sort((a, b) => a.x - b.x)[0]!
    const right = isWord(run.text, first.text, runs) ? first.x - 0.3 * first.size : first.x
    return { ...run, y: first.y, size: first.size, x: Math.min(run.x, right), right }
  })
}

function isBeside(other: Run, cap: Run): boolean {
  const room = other.x - cap.right
  const above = cap.y - other.y
  const isSmaller = cap.size >= GREATER * other.size
  return isSmaller && room > -0.3 * other.size && room < NEAR * other.size && above > -1 && above < HEIGHT * cap.size
}

function isWord(letter: string, next: string, runs: readonly Run[]): boolean {
  if (!/^[AI]$/.test(letter)) return false
  const whole = (letter + next).toLowerCase()
  const words = new Set(runs.map(({ text }) => text.toLowerCase()))
  return runs.filter(({ text }) => text.toLowerCase() === next.toLowerCase()).length > 1 && !words.has(whole)
}
