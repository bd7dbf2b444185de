/** Has several kinds of work done one after the other, whoever asks; one that fails holds nothing up. */
export function inTurn() {
  let before: Promise<unknown> = Promise.resolve()
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = before.then(work)
    before = done.catch(() => undefined)
    return done
  }
}

/**
 * Lets calls that come close together be done as one: each gives its keys, and waits for the run that carries them.
 * @param wait milliseconds from the first key to the run
 * @param inTurn a run begins when the one before is over, so that what was read earlier is never written later
 */
export function gather<Context>(
  wait: number,
  work: (keys: string[], context: Context) => Promise<void>,
  { inTurn = false } = {}
) {
  let keys = new Set<string>()
  let run: Promise<void> | undefined
  let before: Promise<unknown> = Promise.resolve()
  return (more: Iterable<string>, context: Context): Promise<void> => {
    for (const key of more) keys.add(key)
    run ??= Promise.all([new Promise((resolve) => setTimeout(resolve, wait)), before]).then(() => {
      const now = [...keys]
      keys = new Set()
      run = undefined
      const done = work(now, context)
      if (inTurn) before = done.catch(() => undefined)
      return done
    })
    return run
  }
}
