/** Something a person can put right. Its message is one line; runners print it and end with a non-zero code. */
export class Problem extends Error {
  /** @param {string} message @param {{ details?: string, cause?: unknown }} [more] */
  constructor(message, { details, cause } = {}) {
    super(message, { cause })
    this.name = "Problem"
    this.details = details
  }
}

/** Runs a script's main function; a Problem becomes its line, anything else a full error. Returns the exit code. */
export async function explainProblems(main) {
  try {
    return (await main()) ?? 0
  } catch (error) {
    if (!(error instanceof Problem)) {
      console.error(error)
      return 1
    }
    if (error.details) {
      console.error(error.details)
    }
    console.error(`maarid: ${error.message}`)
    return 1
  }
}
