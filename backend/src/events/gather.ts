/**
 * Lets calls that come close together be done as one: each gives its keys, and waits for the run that carries them.
 * @param wait milliseconds from the first key to the run
 */
export function gather<Context>(wait: number, work: (keys: string[], context: Context) => Promise<void>) {
  let keys = new Set<string>()
  let run: Promise<void> | undefined
  return (more: Iterable<string>, context: Context): Promise<void> => {
    for (const key of more) keys.add(key)
    run ??= new Promise<void>((resolve) => setTimeout(resolve, wait)).then(() => {
      const now = [...keys]
      keys = new Set()
      run = undefined
      return work(now, context)
    })
    return run
  }
}
