import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { tail } from "./files.mjs"
import { root, tools } from "./paths.mjs"
import { Problem } from "./problem.mjs"

const UP_WITHIN_MS = 240_000

/** Starts the built backend, without waiting for it. */
export function startBackend({ children, environment, values, name = "backend" }) {
  const listen = ["--host", values.BIND_ADDRESS, "--port", String(values.BACKEND_PORT)]
  return children.start({
    name,
    command: process.execPath,
    args: ["--enable-source-maps", tools.medusa, "start", ...listen],
    cwd: join(root, ".medusa/server"),
    env: environment,
  })
}

/** Starts the built storefront, without waiting for it. */
export function startStorefront({ children, environment, values, name = "storefront-server" }) {
  return children.start({
    name,
    command: process.execPath,
    args: [tools.next, "start", "--hostname", values.BIND_ADDRESS, "--port", String(values.STOREFRONT_PORT)],
    cwd: join(root, "storefront"),
    env: environment,
  })
}

/** Starts the backend from its sources, for development: it also writes the types of containers and queries. */
export function startBackendForDevelopment({ children, environment, values }) {
  const listen = ["--host", values.BIND_ADDRESS, "--port", String(values.BACKEND_PORT)]
  return children.start({
    name: "backend",
    command: process.execPath,
    args: ["--enable-source-maps", tools.medusa, "start", "--types", ...listen],
    cwd: root,
    env: environment,
    shown: true,
  })
}

/** Starts Next's development server, which reloads what is edited by itself. */
export function startStorefrontForDevelopment({ children, environment, values }) {
  return children.start({
    name: "storefront-server",
    command: process.execPath,
    args: [tools.next, "dev", "--hostname", values.BIND_ADDRESS, "--port", String(values.STOREFRONT_PORT)],
    cwd: join(root, "storefront"),
    env: environment,
    shown: true,
  })
}

/** Waits until a server answers at all; one that ends before is a problem. */
export async function answers({ values }, port, path, child) {
  const host = values.BIND_ADDRESS.includes(":") ? `[${values.BIND_ADDRESS}]` : values.BIND_ADDRESS
  const url = `http://${host}:${values[port]}${path}`
  const until = Date.now() + UP_WITHIN_MS
  let how
  child.exited.then((result) => (how = result))
  while (how === undefined && Date.now() < until) {
    const response = await fetch(url, { redirect: "manual" }).catch(() => undefined)
    await response?.body?.cancel()
    if (response && response.status < 500) {
      return
    }
    await sleep(150)
  }
  const what = how === undefined ? `does not answer on ${url}` : `ended (${how})`
  throw new Problem(`${child.name} ${what}; all it said is in ${child.log}`, { details: tail(child.log) })
}
