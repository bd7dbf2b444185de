/** Says what a runner is doing, one line a phase, with the seconds it took. */
export class Progress {
  #began = Date.now()
  /** Titles of phases whose line still waits for its time; undefined for one whose line a phase inside it ended. */
  #waiting = []

  /** Runs a phase between its line and its time. A phase inside another one gets a line of its own, further in. */
  async phase(title, work) {
    const began = Date.now()
    const depth = this.#waiting.length
    if (depth && this.#waiting[depth - 1]) {
      this.#waiting[depth - 1] = undefined
      console.log()
    }
    this.#waiting.push(title)
    process.stdout.write(`${"  ".repeat(depth + 1)}${title} … `)
    const finish = (words) => {
      const lineIsOpen = this.#waiting.pop()
      console.log(lineIsOpen ? words : `${"  ".repeat(depth + 1)}${title}: ${words}`)
    }
    try {
      await work()
      finish(seconds(began))
    } catch (error) {
      finish("failed")
      throw error
    }
  }

  /** How far the running phase is, on its line. */
  step(words) {
    if (this.#waiting.at(-1)) process.stdout.write(`${words} … `)
  }

  note(text) {
    console.log(`  ${text}`)
  }

  get total() {
    return seconds(this.#began)
  }
}

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`
