import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { join } from "node:path"
import { Problem } from "./problem.mjs"

/** Loads `.env`; what is already in the environment wins. */
export function loadEnvironmentFile(path) {
  try {
    process.loadEnvFile(path)
  } catch (error) {
    if (error.code !== "ENOENT") {
      throw new Problem(`${path} cannot be read: ${error.message}`)
    }
  }
}

/** Makes the data folder, or says that it cannot be written. */
export function requireWritable(folder) {
  const probe = join(folder, ".probe")
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(probe, "")
    rmSync(probe)
  } catch (error) {
    throw new Problem(
      `The data folder ${folder} cannot be written (${error.code}): make it writable, or set MAARID_DATA_DIR to another one`
    )
  }
}

/** A port variable before the schema can be loaded; the schema complains later about what is wrong here. */
function portOf(variable, otherwise) {
  const value = Number(process.env[variable]?.trim() || otherwise)
  return Number.isInteger(value) && value > 0 && value < 65536 ? value : undefined
}

/** Refuses a port that something else listens on, naming the variable that changes it. */
export async function requireFreePort(variable, otherwise) {
  const port = portOf(variable, otherwise)
  const code = port && (await listeningError(port, process.env.BIND_ADDRESS?.trim() || "127.0.0.1"))
  if (code === "EADDRINUSE") {
    throw new Problem(`Port ${port} is taken: stop what uses it, or set ${variable} to another port`)
  }
  if (code === "EACCES") {
    throw new Problem(`Port ${port} needs rights this user does not have: set ${variable} to a port above 1023`)
  }
}

/** A port nobody listens on now, on the loopback address; `wished` when that is free. */
export async function freePort(wished) {
  if (wished && !(await listeningError(wished, "127.0.0.1"))) {
    return wished
  }
  return new Promise((resolve, reject) => {
    const server = createServer().on("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

function listeningError(port, address) {
  return new Promise((resolve) => {
    const server = createServer().on("error", (error) => resolve(error.code))
    server.listen(port, address, () => server.close(() => resolve(undefined)))
  })
}
