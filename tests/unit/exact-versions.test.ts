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
