import { readdirSync } from "fs"
import { join, relative, sep } from "path"
import type { Contract } from "./contract"

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const
type Method = (typeof methods)[number]

export type RegisteredRoute = { method: Method; path: string; contract: Contract }

/**
 * Every route file under a folder with the contract of each of its methods.
 * Throws where a method has none, so that a route without a guard never starts.
 */
export function contractsUnder(folder: string): RegisteredRoute[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|[\\/])route\.(js|ts)$/.test(file))
    .sort()
    .flatMap((file) => {
      const path = routePath(relative(folder, join(folder, file)))
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- route files are found, not known
      const exported = require(join(folder, file)) as Record<string, unknown>
      return methods
        .filter((method) => method in exported)
        .map((method) => ({ method, path, contract: contractOf(exported[method], `${method} ${path}`) }))
    })
}

function routePath(file: string): string {
  const folders = file.split(sep).slice(0, -1)
  return "/" + folders.map((folder) => folder.replace(/^\[(.+)\]$/, ":$1")).join("/")
}

function contractOf(handler: unknown, name: string): Contract {
  const contract = (handler as { contract?: Contract } | undefined)?.contract
  if (!contract) throw new Error(`${name} has no contract: make it with answer(contract, …)`)
  return contract
}
