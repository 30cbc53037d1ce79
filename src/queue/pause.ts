/** Waits, but not past the signal. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve()
    const timer = setTimeout(done, milliseconds)
    signal?.addEventListener('abort', done, { once: true })
    function done() {
      clearTimeout(timer)
      signal?.removeEventListener('abort', done)
      resolve()
    }
  })
}

/** What comes of a promise, or undefined where that takes longer, or the signal comes first. */
export async function within<T>(
  milliseconds: number,
  promise: Promise<T>,
  signal?: AbortSignal,
): Promise<T | undefined> {
  const over = new AbortController()
  const stop = () => over.abort()
  if (signal?.aborted) stop()
  signal?.addEventListener('abort', stop, { once: true })
  try {
    return await Promise.race([promise, pause(milliseconds, over.signal).then(() => undefined)])
  } finally {
    stop()
    signal?.removeEventListener('abort', stop)
  }
}
