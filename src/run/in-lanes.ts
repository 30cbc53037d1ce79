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

/** Maps a stream, so many items at a time, and gives the results in the order of the items. */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  lanes: number,
  map: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const pending: Promise<R>[] = []
  for await (const item of items) {
    const result = map(item)
    result.catch(() => {})
    pending.push(result)
    if (pending.length >= lanes) yield await pending.shift()!
  }
  for (const result of pending) yield await result
}
