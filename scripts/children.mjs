import { spawn } from "node:child_process"
import { mkdirSync, openSync, closeSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { readJson, tail, writeJson } from "./files.mjs"
import { Problem } from "./problem.mjs"
import { identityOf, stillLives } from "./process-identity.mjs"

const PATIENCE_MS = 15_000
/** For what outlived a killed runner: it works for nobody any more, and all of it survives being killed. */
const SHORT_PATIENCE_MS = 1_500

/**
 * The processes of one runner. Each leads its own group and writes to a file, so that the runner decides the order in
 * which they end, and a killed runner breaks no pipe. They are recorded in run.json for the next start to find.
 */
export class Children {
  #list = []
  #stopping

  /** @param {string} dataFolder where logs and the record live @param {string} record its name: one for each kind of runner */
  constructor(dataFolder, record = "run.json") {
    this.logs = join(dataFolder, "logs")
    this.record = join(dataFolder, record)
    mkdirSync(this.logs, { recursive: true })
  }

  /** Refuses a second runner on this folder, and ends what a killed one left. Returns the names of what it ended. */
  async takeOver() {
    const { runner, children = [] } = readJson(this.record, {})
    if (runner && runner.pid !== process.pid && stillLives(runner)) {
      throw new Problem(`Maarid already runs on this data folder (process ${runner.pid}): stop that one first`)
    }
    const left = children.filter((child) => !child.reusable && stillLives(child))
    await Promise.all(left.map((child) => end(child, SHORT_PATIENCE_MS)))
    this.#save()
    return left.map((child) => child.name)
  }

  /**
   * Starts a process that goes on running.
   * `signal` is what asks it to end; `reusable` marks one that the next start may adopt instead of ending it; what a
   * `shown` one says goes to the terminal.
   */
  start({ name, command, args, signal = "SIGTERM", reusable = false, shown = false, ...options }) {
    if (this.#stopping) {
      throw new Problem("stopped")
    }
    const log = join(this.logs, `${name}.log`)
    const out = openSync(log, "w")
    const stdio = shown ? ["ignore", "inherit", "inherit"] : ["ignore", out, out]
    const handle = spawn(command, args, { ...options, detached: true, stdio })
    closeSync(out)
    const child = { name, pid: handle.pid, identity: identityOf(handle.pid), signal, reusable, log }
    child.exited = new Promise((resolve) => {
      handle.on("error", (error) => resolve(error.message))
      handle.on("exit", (code, by) => resolve(by ?? code))
    }).then((how) => {
      this.#list = this.#list.filter((other) => other !== child)
      this.#save()
      return how
    })
    this.#list.push(child)
    this.#save()
    return child
  }

  /** Takes charge of a process an earlier runner started. */
  adopt({ name, pid, signal, reusable }) {
    const child = { name, pid, identity: identityOf(pid), signal, reusable, exited: new Promise(() => {}) }
    this.#list.push(child)
    this.#save()
    return child
  }

  /** Runs a process to its end; when it fails, the end of its log is shown. */
  async run(options) {
    const child = this.start(options)
    const how = await child.exited
    if (how !== 0 && !this.#stopping) {
      throw new Problem(`${options.name} failed (${how}); all it said is in ${child.log}`, { details: tail(child.log) })
    }
    if (this.#stopping) {
      await this.#stopping
    }
  }

  /** Ends all, the last started first, each fully before the next. Safe to call twice. */
  stop() {
    this.#stopping ??= this.#stopAll()
    return this.#stopping
  }

  get stopping() {
    return this.#stopping !== undefined
  }

  async #stopAll() {
    for (const child of [...this.#list].reverse()) {
      await end(child)
    }
    this.#list = []
    this.#save(undefined)
  }

  #save(runner = { pid: process.pid, identity: identityOf(process.pid) }) {
    const children = this.#list.map(({ name, pid, identity, signal, reusable }) => ({
      name,
      pid,
      identity,
      signal,
      reusable,
    }))
    writeJson(this.record, this.#stopping && !children.length ? {} : { runner, children })
  }
}

/** Asks a process to end, waits, and kills its whole group when it does not. */
export async function end(child, patience = PATIENCE_MS) {
  if (stillLives(child)) {
    // PostgreSQL looks after its own processes; the others are ended with their workers.
    send(child.reusable ? child.pid : -child.pid, child.signal ?? "SIGTERM")
  }
  const until = Date.now() + patience
  while (stillLives(child) && Date.now() < until) {
    await sleep(50)
  }
  if (stillLives(child)) {
    send(-child.pid, "SIGKILL")
    while (stillLives(child)) {
      await sleep(50)
    }
  }
}

function send(pid, signal) {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (error.code !== "ESRCH") {
      throw error
    }
  }
}
