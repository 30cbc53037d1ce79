import { type Line, lineOfRuns } from './line.js'
import type { Run } from './run.js'

/** A word with its stop, and a figure behind it: `council.16`, `1830.13`, `mill,”4`. */
const GLUED = /^(.{0,80}(?:[\p{L})\]”’"']|\d{4})[.,;:!?]{1,3}[”’"')\]]{0,3})([1-9]\d{0,2})$/u
/** A figure that is a run of its own, in another type, or with the stop behind a raised figure: `14 m².23`. */
const OWN = /^(?:[.,;:!?]{1,3}[”’"')\]]{0,3})?[1-9]\d{0,2}$/
const FIGURE = /^[1-9]\d{0,2}$/
/** So many markers, at least, that count up. */
const FEWEST = 5
/** Share of the figures behind stops that count up, if they are markers. */
const COUNTED = 0.6

/**
 * Parts figures that stand as large as the text behind the stop of a word, where they are the markers of notes: most of them count up by
 * one, through the file or anew on each page, and hardly any figure is raised.
 */
export function partGlued(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const glued: { readonly run: Run; readonly value: number; readonly page: number }[] = []
  let raised = 0
  for (const [page, lines] of pages.entries()) {
    const runs = lines.flatMap((line) => line.runs)
    for (const [at, run] of runs.entries()) {
      // A line may begin with the marker of the last one.
      const before = runs[at - 1]
      const isOwn = !run.raised && !run.blank && before !== undefined && OWN.test(run.text)
      const word = before?.raised ? `m${run.text}` : `${before?.text}${run.text}`
      const value = GLUED.exec(isOwn ? word : run.text)?.[2]
      if (value !== undefined) glued.push({ run, value: Number(value), page })
      else if (run.raised && FIGURE.test(run.text)) raised++
    }
  }
  const counted = new Set<Run>()
  let last = 0
  let lastPage = 0
  for (const { run, value, page } of glued) {
    // One or two may stand behind other words than these.
    const isNext = (value > last && value <= last + 3) || (value === 1 && page > lastPage)
    if (!isNext) continue
    counted.add(run)
    last = value
    lastPage = page
  }
  if (counted.size < FEWEST || counted.size < COUNTED * glued.length || raised > 0.3 * counted.size) return pages
  return pages.map((lines) =>
    lines.map((line) => {
      if (!line.runs.some((run) => counted.has(run))) return line
      return lineOfRuns(line.runs.flatMap((run) => (counted.has(run) ? partRun(run) : [run])))
    }),
  )
}

function partRun(run: Run): Run[] {
  if (FIGURE.test(run.text)) return [{ ...run, size: 0.7 * run.size, raised: true }]
  const figure = /[1-9]\d{0,2}$/.exec(run.text)![0]
  const word = run.text.slice(0, -figure.length)
  const middle = run.x + ((run.right - run.x) * word.length) / run.text.length
  const behind: Run = { ...run, text: figure, x: middle, size: 0.7 * run.size, blank: false, raised: true }
  return [{ ...run, text: word, right: middle }, behind]
}
