import type { Line } from '../page/line.js'
import type { Run } from '../page/run.js'

/** What stands in a line: a word or a part of one, or what is raised above it. */
export interface Atom {
  readonly text: string
  readonly blank: boolean
  readonly raised: boolean
  /** The word before, without a blank between. */
  readonly host: string
  /** A letter or figure follows without a blank. */
  readonly isBeforeWord: boolean
}

/** The words of a line with raised runs that belong together as one: `1`, `,` and `2` to `1,2`. */
export function atomsOf(line: Line): Atom[] {
  const groups: { text: string; blank: boolean; raised: boolean }[] = []
  for (const run of line.runs) {
    const last = groups.at(-1)
    if (last !== undefined && joins(last, run)) last.text += run.text
    else groups.push({ text: run.text, blank: run.blank, raised: run.raised === true })
  }
  return groups.map((group, at) => {
    const next = groups[at + 1]
    const isBeforeWord = next !== undefined && !next.blank && /^[\p{L}\d]/u.test(next.text)
    return { ...group, host: group.blank ? '' : hostOf(groups, at), isBeforeWord }
  })
}

function joins(last: { raised: boolean }, run: Run): boolean {
  return last.raised === (run.raised === true) && !run.blank
}

/** All that stands before it up to a blank. */
function hostOf(groups: readonly { text: string; blank: boolean }[], at: number): string {
  let text = ''
  for (let before = at - 1; before >= 0; before--) {
    text = groups[before]!.text + text
    if (groups[before]!.blank) break
  }
  return text
}
