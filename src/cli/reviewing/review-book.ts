import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import type { Decision } from '../../model/review.js'
import { addLines } from '../../review/add-lines.js'
import { writeFile } from '../../run/files/write-file.js'
import { readReview, reviewExtension } from '../../run/output/review-file.js'
import { warn } from '../../terminal/print.js'

/** Where the decisions of a session go. */
export interface ReviewBook {
  /** How many decisions were made. */
  readonly count: number
  /** How many events were decided on, of those that were open. */
  readonly decided: number
  /**
   * Writes a decision on a source, behind those that are there by now.
   * @param at Index of the event in the session.
   * @param settles Whether it decides on that event.
   */
  add(source: string, decision: Decision, at: number, settles?: boolean): Promise<void>
  /** Writes decisions that are none of the session's. */
  addAll(source: string, decisions: readonly Decision[]): Promise<void>
  /** Takes the last decision of the session back; the index of its event, or undefined where there is none. */
  undo(): Promise<number | undefined>
}

interface Step {
  readonly source: string
  readonly before: string
  readonly after: string
  readonly at: number
  readonly settles: boolean
}

/** The reviews beside an output, each read again before it is written: somebody else may decide at the same time. */
export function openReview(folder: string): ReviewBook {
  const steps: Step[] = []
  const textOf = async (source: string) => (await readReview(folder, source))?.text ?? ''
  const write = async (source: string, text: string) => {
    await writeFile(source + reviewExtension, text, { root: await realpath(join(folder, '.')) })
  }
  return {
    get count() {
      return steps.length
    },
    get decided() {
      return steps.filter(({ settles }) => settles).length
    },
    async add(source, decision, at, settles = true) {
      const before = await textOf(source)
      const after = addLines(before, [decision])
      await write(source, after)
      steps.push({ source, before, after, at, settles })
    },
    addAll: async (source, decisions) => write(source, addLines(await textOf(source), decisions)),
    async undo() {
      const last = steps.at(-1)
      if (last === undefined) {
        warn('nothing to take back\n')
        return undefined
      }
      if ((await textOf(last.source)) !== last.after) {
        warn(`${last.source}${reviewExtension} was written by somebody else since: delete the line there\n`)
        return undefined
      }
      await write(last.source, last.before)
      steps.pop()
      return last.at
    },
  }
}
