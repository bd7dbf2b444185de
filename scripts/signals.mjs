/**
 * Stops the children in order on Ctrl-C, a termination or a closed terminal.
 * Resolves with the exit code once all have ended: 0, since that is what was asked for.
 */
export function stopOnSignals(children) {
  return new Promise((resolve, reject) => {
    const stop = () => {
      if (!children.stopping) {
        console.log("\nStopping …")
      }
      children.stop().then(() => resolve(0), reject)
    }
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
      process.on(signal, stop)
    }
  })
}
