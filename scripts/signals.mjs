/**
 * Stops the children in order on Ctrl-C, a termination or a closed terminal.
 * Resolves with the exit code once all have ended: 0, since that is what was asked for.
 * @param {AbortController} [asked] aborted as soon as a signal comes
 */
export function stopOnSignals(children, asked) {
  return new Promise((resolve, reject) => {
    const stop = () => {
      if (!children.stopping) {
        console.log("\nStopping …")
      }
      asked?.abort()
      children.stop().then(() => resolve(0), reject)
    }
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
      process.on(signal, stop)
    }
  })
}

/**
 * Does the work until it is over or a signal stops the children; what fails because they end is no failure. Resolves
 * with the exit code when it was stopped.
 * @template T
 * @param {(asked: AbortSignal) => Promise<T>} work told by `asked` to let go of what it holds itself: watchers, timers
 */
export async function untilStopped(children, work) {
  const asked = new AbortController()
  const stopped = stopOnSignals(children, asked)
  try {
    return await Promise.race([work(asked.signal), stopped])
  } catch (error) {
    if (!asked.signal.aborted) {
      throw error
    }
    return await stopped
  } finally {
    await children.stop()
  }
}
