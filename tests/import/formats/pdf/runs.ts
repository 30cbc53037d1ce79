import type { Run } from '../../../../src/import/formats/pdf/page/run.js'

/** A run of so many points a letter: half of its size. */
export function run(text: string, x: number, y: number, more: Partial<Run> = {}): Run {
  const size = more.size ?? 10
  return { text, x, right: x + text.length * size * 0.5, y, size, bold: false, blank: false, ...more }
}

/** The words of a text one behind the other, with a blank of 3 points between; `^14^` is raised behind the word before. */
export function words(text: string, x: number, y: number, more: Partial<Run> = {}): Run[] {
  const size = more.size ?? 10
  const runs: Run[] = []
  let at = x
  for (const [index, word] of text.split(' ').entries()) {
    for (const [place, part] of word.split('^').entries()) {
      if (part === '') continue
      const raised = place % 2 === 1
      const set = run(part, at, raised ? y - 0.35 * size : y, {
        ...more,
        size: raised ? 0.7 * size : size,
        blank: index > 0 && place === 0,
      })
      runs.push(set)
      at = set.right
    }
    at += 3
  }
  return runs
}
