import { readFileSync } from 'node:fs'

/** The paragraphs of a Markdown fixture: those that show what a unit does, and those below `## Never`. */
export interface Fixture {
  readonly always: readonly string[]
  readonly never: readonly string[]
}

/** Reads a fixture of one text a line; `⏎` stands for a line break. */
export function readFixture(path: string): Fixture {
  const [head = '', tail = ''] = readFileSync(path, 'utf8').split(/^## Never$/m)
  const textsOf = (part: string) =>
    part
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      .map((line) => line.replaceAll('⏎', '\n'))
  return { always: textsOf(head), never: textsOf(tail) }
}
