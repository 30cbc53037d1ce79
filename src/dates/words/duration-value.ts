import { unit } from './unit.js'

/** The TIMEX3 value of a length: `P3Y`, `PT2H`, `PXM` where the number is open. A fortnight is two weeks. */
export function durationValue(count: number | null, word: string): string {
  const { unit: name, code } = unit.of(word)
  const number = count === null ? 'X' : String(name === 'fortnight' ? count * 2 : count)
  return code.startsWith('T') ? `PT${number}${code.slice(1)}` : `P${number}${code}`
}
