/** Waits in wall time; production loops only, never domains, tests or simulations. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve()
    const timer = setTimeout(done, ms)
    signal?.addEventListener('abort', done, { once: true })
    function done() {
      clearTimeout(timer)
      signal?.removeEventListener('abort', done)
      resolve()
    }
  })
}

/** Calls `work` again and again with `everyMs` of wall time between the end of one call and the next; returns the stop. */
export function repeat(
  everyMs: number,
  work: () => Promise<void> | void,
  onError: (error: unknown) => void,
): () => Promise<void> {
  const ending = new AbortController()
  const loop = (async () => {
    while (!ending.signal.aborted) {
      try {
        await work()
      } catch (error) {
        onError(error)
      }
      await pause(everyMs, ending.signal)
    }
  })()
  return async () => {
    ending.abort()
    await loop
  }
}
