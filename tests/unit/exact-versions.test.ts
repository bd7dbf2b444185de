import { expect, test } from "@jest/globals"
import { readFileSync } from "node:fs"
import { resolve } from "node:path"

type Manifest = Partial<Record<"dependencies" | "devDependencies", Record<string, string>>>

test.each(["", "backend", "storefront"])("every dependency of %j names one version", (folder) => {
  const path = resolve(__dirname, "../..", folder, "package.json")
  const { dependencies, devDependencies } = JSON.parse(readFileSync(path, "utf8")) as Manifest
  const named = Object.entries({ ...dependencies, ...devDependencies })
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
})

test("what runs a script when it is installed is allowed or refused by name, and nothing else is", () => {
  const read = (name: string): unknown => JSON.parse(readFileSync(resolve(__dirname, "../..", name), "utf8"))
  const { allowScripts } = read("package.json") as { allowScripts: Record<string, boolean> }
  const { packages } = read("package-lock.json") as { packages: Record<string, { hasInstallScript?: boolean }> }
  const named = Object.entries(packages).flatMap(([path, one]) =>
    one.hasInstallScript ? [path.replace(/^.*node_modules\//, "")] : []
  )
  expect([...new Set(named)].sort()).toEqual(Object.keys(allowScripts).sort())
})
