import { makeExecutable } from '../files/make-executable.js'
import { readIfThere } from '../files/read-if-there.js'
import { writeFile } from '../files/write-file.js'
import type { ProjectFile } from './project-files.js'

/** What became of a file of a project. */
export interface WrittenFile {
  readonly file: ProjectFile
  /** It was not there, it is right already, it is there and was left as it is, or it was there and was written. */
  readonly outcome: 'written' | 'right' | 'left' | 'overwritten'
  /** Of a list that was left as it is: the lines that it lacks. */
  readonly missing: readonly string[]
}

/**
 * Writes the files of a project that are not there. One that is there is left as it is, unless that is forced: then a list
 * gets the lines that it lacks, and another file is written over.
 */
export async function writeProject(files: readonly ProjectFile[], force: boolean): Promise<WrittenFile[]> {
  const written: WrittenFile[] = []
  for (const file of files) written.push(await writeOne(file, force))
  return written
}

async function writeOne(file: ProjectFile, force: boolean): Promise<WrittenFile> {
  const before = readIfThere(file.path)
  if (before === undefined) {
    await put(file, file.text)
    return { file, outcome: 'written', missing: [] }
  }
  const missing = file.isList ? linesOf(file.text).filter((line) => !linesOf(before).includes(line)) : []
  const isRight = file.isList ? missing.length === 0 : before === file.text
  if (isRight) return { file, outcome: 'right', missing }
  if (!force) return { file, outcome: 'left', missing }
  await put(file, file.isList ? withLines(before, missing) : file.text)
  return { file, outcome: 'overwritten', missing: [] }
}

async function put({ path, isExecutable }: ProjectFile, text: string): Promise<void> {
  await writeFile(path, text)
  if (isExecutable) await makeExecutable(path)
}

const linesOf = (text: string) => text.split(/\r?\n/).filter((line) => line !== '')

function withLines(before: string, lines: readonly string[]): string {
  return `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${lines.join('\n')}\n`
}
