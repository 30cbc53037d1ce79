import type { Comparison } from '../diff/change.js'
import { compareOutputs } from '../diff/compare-outputs.js'
import { type ReadSide, readSide } from './output/read-side.js'

/**
 * Finds what changed between two outputs, as `regesta diff` does. A side is a folder, a file of records, or `REV:path` of
 * the git repository.
 * @throws {RangeError} where there is no such side, or a line of it is no record.
 */
export async function diffOutputs(before: string, after: string): Promise<Comparison> {
  return compareOutputs(...withSameName(await readSide(before), await readSide(after)))
}

/** Two files are one document, whatever they are called: difftool hands over copies, or /dev/null. */
function withSameName(before: ReadSide, after: ReadSide): [ReadSide, ReadSide] {
  const [old, young] = [before.documents[0], after.documents[0]]
  if (!before.isFile || !after.isFile || old === undefined || young === undefined) return [before, after]
  if (old.source !== '' && young.source !== '') return [before, after]
  const source = old.source || young.source
  return [
    { ...before, documents: [{ ...old, source }] },
    { ...after, documents: [{ ...young, source }] },
  ]
}
