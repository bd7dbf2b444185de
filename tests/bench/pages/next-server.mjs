import { fork } from "node:child_process"
import { once } from "node:events"
import { resolve } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { freePort } from "../../../scripts/preflight.mjs"

const root = resolve(import.meta.dirname, "../../..")
const next = resolve(root, "node_modules/next/dist/bin/next")

/** Starts a built Next application of a folder, watched from within; answers when it does. */
export async function startNext(folder, environment, firstPort) {
  const port = await freePort(firstPort)
  const child = fork(next, ["start", "--hostname", "127.0.0.1", "--port", String(port)], {
    cwd: folder,
    env: { ...process.env, ...environment, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    execArgv: ["--expose-gc", "--require", resolve(root, "tests/bench/heap-probe.cjs")],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  })
  const base = `http://127.0.0.1:${port}`
  while (child.exitCode === null && !(await fetch(`${base}/robots.txt`).catch(() => undefined))) await sleep(100)
  if (child.exitCode !== null) throw new Error(`next start in ${folder} ended with ${child.exitCode}`)
  return {
    base,
    /** Bytes that are still held after garbage was collected. */
    heap: async () => {
      child.send("heap")
      const [{ heap }] = await once(child, "message")
      return heap
    },
    stop: async () => {
      child.disconnect()
      await once(child, "exit")
    },
  }
}
