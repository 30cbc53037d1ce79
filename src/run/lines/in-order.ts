/**
 * Maps a stream and gives the results in the order of the items, each as soon as it is there: whoever waits for an answer
 * before he asks again gets it. A stream that fails ends them at once, an item that fails in its turn.
 * @param isEnough Whether nothing more is to be read while these items are held; false where there are none.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  isEnough: (held: readonly T[]) => boolean,
  map: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const source = items[Symbol.asyncIterator]()
  const read = () => {
    const next = source.next().then(({ done, value }) => (done ? undefined : { item: value as T }))
    // It may fail while nobody waits for it.
    next.catch(() => {})
    return next
  }
  const held: T[] = []
  const results: Promise<{ result: R }>[] = []
  let reading: ReturnType<typeof read> | undefined = read()
  try {
    while (reading || results.length > 0) {
      const first = await Promise.race([...results.slice(0, 1), ...(reading && !isEnough(held) ? [reading] : [])])
      if (first === undefined) {
        reading = undefined
      } else if ('result' in first) {
        results.shift()
        held.shift()
        yield first.result
      } else {
        const result = map(first.item).then((result) => ({ result }))
        result.catch(() => {})
        results.push(result)
        held.push(first.item)
        reading = read()
      }
    }
  } finally {
    // Not waited for: the stream may be silent, and nobody wants more of it.
    void source.return?.()
  }
}
