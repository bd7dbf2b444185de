import { createHash } from "node:crypto"
import { readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { format, resolveConfig } from "prettier"
import openapiTypescript, { astToString } from "openapi-typescript"
import { root } from "./paths.mjs"

/**
 * Writes what the contracts say, twice: backend/openapi.json for everybody, and the storefront's types made of it.
 * The contracts are compiled on the fly, so nothing has to be built first.
 */
const documentPath = join(root, "backend/openapi.json")
const typesPath = join(root, "storefront/src/lib/api/schema.d.ts")

const require = createRequire(import.meta.url)
require("ts-node").register({ project: join(root, "backend/tsconfig.json"), transpileOnly: true, swc: true })
const { openApiDocument } = require(join(root, "backend/src/contracts/openapi.ts"))

const document = openApiDocument(join(root, "backend/src/api"))
await write(documentPath, JSON.stringify(document))

const digest = createHash("sha256").update(readFileSync(documentPath)).digest("hex")
const types = astToString(await openapiTypescript(structuredClone(document), { defaultNonNullable: false }))
await write(
  typesPath,
  `/* eslint-disable max-lines -- written by "npm run openapi" from backend/openapi.json */\n// sha256 ${digest}\n${types}`
)

async function write(path, text) {
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }))
}
