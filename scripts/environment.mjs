import { randomBytes } from "node:crypto"
import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { readJson, writeJson } from "./files.mjs"
import { root } from "./paths.mjs"
import { Problem } from "./problem.mjs"

const GENERATED_SECRETS = ["JWT_SECRET", "COOKIE_SECRET", "INTERNAL_SECRET"]

/**
 * Checks the variables against the schema of backend/src/environment.ts before anything is built or started.
 * The schema is the one the backend and the storefront load compiled; here it is compiled on the fly.
 */
export function readEnvironment(source) {
  const schema = loadSchema()
  try {
    return schema.readEnvironment(source)
  } catch (error) {
    throw error instanceof schema.EnvironmentError ? new Problem(error.message) : error
  }
}

/** Secrets nobody chose: made once, kept in the data folder, never committed. */
export function generatedSecrets(dataFolder) {
  const path = join(dataFolder, "secrets.json")
  const kept = readJson(path, {})
  const secrets = Object.fromEntries(
    GENERATED_SECRETS.map((name) => [name, kept[name] ?? randomBytes(32).toString("hex")])
  )
  if (GENERATED_SECRETS.some((name) => !kept[name])) {
    writeJson(path, secrets)
  }
  return secrets
}

/** Values for variables that are unset or empty; what somebody set stays. */
export function withDefaults(environment, defaults) {
  const unset = Object.entries(defaults).filter(([name]) => !environment[name]?.trim())
  return { ...environment, ...Object.fromEntries(unset) }
}

/** Every variable, empty: keeps what a developer has in `.env` out of the tests. */
export function emptyEnvironment() {
  return Object.fromEntries(loadSchema().ENVIRONMENT_VARIABLES.map((name) => [name, ""]))
}

function loadSchema() {
  const require = createRequire(join(root, "backend/package.json"))
  const { transformSync } = require("@swc/core")
  const { code } = transformSync(readFileSync(join(root, "backend/src/environment.ts"), "utf8"), {
    module: { type: "commonjs" },
    jsc: { target: "es2022", parser: { syntax: "typescript" } },
  })
  const module = { exports: {} }
  new Function("require", "module", "exports", code)(require, module, module.exports)
  return module.exports
}
