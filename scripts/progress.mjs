/** Says what a runner is doing, one line a phase, with the seconds it took. */
export class Progress {
  #began = Date.now()

  /** Runs a phase between its line and its time. `work` may return a word to show instead of the time. */
  async phase(title, work) {
    const began = Date.now()
    process.stdout.write(`  ${title} … `)
    try {
      const word = await work()
      console.log(typeof word === "string" ? word : seconds(began))
    } catch (error) {
      console.log("failed")
      throw error
    }
  }

  note(text) {
    console.log(`  ${text}`)
  }

  get total() {
    return seconds(this.#began)
  }
}

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`
