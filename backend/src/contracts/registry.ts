import { readdirSync } from "fs"
import { basename, join, relative, sep } from "path"
import type { Contract } from "./contract"

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const
type Method = (typeof methods)[number]

export type RegisteredRoute = { method: Method; path: string; contract: Contract }

/**
 * Every route file under a folder with the contract of each of its methods.
 * Throws where a method has none, so that a route without a guard never starts.
 */
export function contractsUnder(folder: string): RegisteredRoute[] {
  return routesOf(folder, "route", contractOf)
}

/** Every contract written under a folder, read without its route: what the API's description is made of. */
export function declaredUnder(folder: string): RegisteredRoute[] {
  return routesOf(folder, "contract", (exported) => exported as Contract)
}

function routesOf(
  folder: string,
  name: string,
  read: (exported: unknown, name: string) => Contract
): RegisteredRoute[] {
  return filesNamed(folder, name).flatMap((file) => {
    const path = routePath(relative(folder, file))
    const exported = exportsOf(file)
    return methods
      .filter((method) => method in exported)
      .map((method) => ({ method, path, contract: read(exported[method], `${method} ${path}`) }))
  })
}

/** Paths of the files of a name under a folder, as written or compiled, in a steady order. */
export function filesNamed(folder: string, name: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => new RegExp(`^${name}\\.(js|ts)$`).test(basename(file)))
    .sort()
    .map((file) => join(folder, file))
}

export function exportsOf(file: string): Record<string, unknown> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- these files are found, not known
  return require(file) as Record<string, unknown>
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
