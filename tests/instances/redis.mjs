import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { connect } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { becomes } from "../start/checkout.mjs"
import { freePort } from "../../scripts/preflight.mjs"

/** A Redis of one's own on a free port, that keeps what it has on disk and can be stopped and started. */
export async function ownRedis() {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), "maarid-redis-"))
  const keeps = ["--appendonly", "yes", "--appendfsync", "everysec", "--dir", folder]
  let child
  const redis = {
    url: `redis://127.0.0.1:${port}`,
    async start() {
      const args = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", ...keeps]
      child = spawn("redis-server", args, { stdio: "ignore" })
      const failure = new Promise((_, reject) => child.once("error", reject))
      await Promise.race([becomes(() => answers(port), "redis-server does not start", 10), failure])
    },
    /** As when its machine goes away: nobody is told. */
    async stop(signal = "SIGKILL") {
      const gone = new Promise((resolve) => child.once("exit", resolve))
      child.kill(signal)
      await gone
    },
    /** Hangs without closing a connection, until it goes on. */
    hang: () => child.kill("SIGSTOP"),
    goOn: () => child.kill("SIGCONT"),
    async remove() {
      if (child.exitCode === null && child.signalCode === null) await redis.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
  await redis.start()
  return redis
}

/** True once it has read what it kept. */
function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => socket.write("PING\r\n"))
    socket.setTimeout(1000, () => socket.destroy())
    socket.once("data", (data) => socket.end() && resolve(data.toString().startsWith("+PONG")))
    socket.once("error", () => resolve(false))
    socket.once("close", () => resolve(false))
  })
}
