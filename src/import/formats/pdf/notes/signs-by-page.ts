import { atomsOf } from '../prose/atoms.js'
import type { Column } from '../prose/column.js'
import { isExponent } from './is-exponent.js'
import { readSigns } from './read-labels.js'

/** The signs that are raised within or behind the words of each page. */
export interface PageSigns {
  /** Those that may call a note. */
  readonly called: ReadonlyMap<number, ReadonlySet<string>>
  /** Those that look like no power. */
  readonly sure: ReadonlyMap<number, ReadonlySet<string>>
}

/**
 * Reads which notes each page may call. A power (`3 km²`) calls one only where the number before or behind it is called nearby: a list of
 * notes behind the text has a number 2 as well.
 */
export function signsByPage(columns: readonly Column[]): PageSigns {
  const sure = new Map<number, Set<string>>()
  const powers: { readonly page: number; readonly sign: string; readonly value: number | null }[] = []
  for (const { page, lines } of columns) {
    const own = sure.get(page) ?? new Set()
    sure.set(page, own)
    for (const line of lines) {
      for (const [at, { raised, text, host, isBeforeWord }] of atomsOf(line).entries()) {
        if (!raised || at === 0) continue
        for (const { text: sign, value } of readSigns(text)) {
          if (isExponent(host, sign, isBeforeWord)) powers.push({ page, sign, value })
          else own.add(sign)
        }
      }
    }
  }
  const called = new Map([...sure].map(([page, signs]) => [page, new Set(signs)]))
  for (const { page, sign, value } of powers) {
    const near = [page - 1, page, page + 1].flatMap((one) => [...(sure.get(one) ?? [])])
    if (value === null || near.some((other) => Math.abs(Number(other) - value) === 1)) called.get(page)!.add(sign)
  }
  return { called, sure }
}
