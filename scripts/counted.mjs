/** The counts of a run, whether it succeeded or not; a run that failed without a failed test counts one. */
export async function counted(run, count) {
  try {
    await run
    return count()
  } catch (problem) {
    const { failed, ...rest } = count()
    return { ...rest, failed: Math.max(failed, 1), problem }
  }
}
