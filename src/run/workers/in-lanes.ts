/** Does something with each item, so many at a time, in no order of finishing; stops taking items once aborted. */
export async function inLanes<T>(
  items: Iterable<T>,
  lanes: number,
  act: (item: T) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const queue = items[Symbol.iterator]()
  const lane = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      if (signal?.aborted) return
      await act(next.value)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}
