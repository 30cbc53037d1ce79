import type { Span } from '../../model/span.js'

/** Tells of offsets that ascend in which of some stretches each stands; the stretches ascend and are apart. */
export function cursorOver<T extends Span>(spans: readonly T[]): (offset: number) => T | undefined {
  let next = 0
  return (offset) => {
    while (next < spans.length && spans[next]!.end <= offset) next++
    const span = spans[next]
    return span !== undefined && span.start <= offset ? span : undefined
  }
}
