/** Where each of some stretches begins that stand one behind another, and where the last ends. */
export function sumsOf(lengths: readonly number[]): Uint32Array {
  const sums = new Uint32Array(lengths.length + 1)
  for (const [i, length] of lengths.entries()) sums[i + 1] = sums[i]! + length
  return sums
}
