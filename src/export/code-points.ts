import { partitionPoint } from '../text/partition-point.js'

/**
 * Turns offsets in UTF-16 units into offsets in code points, as the Web Annotation model counts. An offset between the
 * two units of one character counts as the one before it.
 */
export function codePointOffsets(text: string): (offset: number) => number {
  const pairs: number[] = []
  for (const { index } of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) pairs.push(index + 1)
  return (offset) => offset - partitionPoint(pairs.length, (pair) => pairs[pair]! < offset)
}
