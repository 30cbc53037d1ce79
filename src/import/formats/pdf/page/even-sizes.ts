import { type Line, lineOfRuns } from './line.js'
import type { Run } from './run.js'

/** Lines whose letters are so nearly as wide as most are of one size. */
const ALIKE = 0.12
/** Letters by which the width of a line's letters is known. */
const FEWEST = 12

/**
 * Gives the lines of a page that a machine has read the sizes of their letters: the machine guesses these anew for each line, by a
 * third more or less, but how wide its words are it has measured. Raised figures stay as they are.
 */
export function evenSizes(lines: readonly Line[]): Line[] {
  const widths = lines.map(widthOf)
  const known = widths.filter((width) => width !== null).sort((a, b) => a - b)
  const sizes = lines.map(({ size }) => size).sort((a, b) => a - b)
  const [width, size] = [known[Math.floor(known.length / 2)], sizes[Math.floor(sizes.length / 2)]]
  if (width === undefined || size === undefined) return [...lines]
  return lines.map((line, at) => {
    const share = (widths[at] ?? width) / width
    const own = Math.abs(share - 1) < ALIKE ? size : Math.round(size * share * 2) / 2
    return lineOfRuns(line.runs.map((run) => (run.raised ? run : { ...run, size: own })))
  })
}

/** How wide the letters of a line are; null where there are too few to tell. */
function widthOf({ runs }: Line): number | null {
  const words = runs.filter((run: Run) => !run.raised)
  const letters = words.reduce((sum, { text }) => sum + text.length, 0)
  return letters < FEWEST ? null : words.reduce((sum, { x, right }) => sum + right - x, 0) / letters
}
