import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { openApiDocument } from "../../backend/src/contracts/openapi"

const root = join(__dirname, "../..")
const read = (file: string) => readFileSync(join(root, file), "utf8")
const document = openApiDocument(join(root, "backend/src/api"))

type Parameter = { name: string; in: string; required: boolean; schema: Record<string, unknown> }
type Operation = { parameters: Parameter[]; security: object[]; responses: Record<string, unknown> }
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, ...(operation as Operation) }))
)
const operation = (path: string, method = "get") => {
  const found = operations.find((known) => known.path === path && known.method === method)
  if (!found) throw new Error(`${method} ${path} is not described`)
  return found
}

describe("the description of the API", () => {
  it("is committed as the contracts say (npm run openapi)", () => {
    expect(JSON.parse(read("backend/openapi.json"))).toEqual(JSON.parse(JSON.stringify(document)))
  })

  it("is what the storefront's types were made of (npm run openapi)", () => {
    const digest = createHash("sha256").update(read("backend/openapi.json")).digest("hex")
    expect(read("storefront/src/lib/api/schema.d.ts")).toContain(`// sha256 ${digest}\n`)
  })

  it("names each parameter of a path", () => {
    for (const { path, parameters } of operations) {
      const named = parameters.filter((parameter) => parameter.in === "path").map((parameter) => parameter.name)
      expect(path.match(/\{\w+\}/g) ?? []).toEqual(named.map((name) => `{${name}}`))
      expect(path).not.toContain(":")
    }
  })

  it("tells filters with several values as optional lists", () => {
    const region = operation("/store/listings").parameters.find((parameter) => parameter.name === "region")
    expect(region).toMatchObject({ in: "query", required: false, schema: { type: "array", items: { type: "string" } } })
  })

  it("asks each scope for its key or token, and nobody for the description itself", () => {
    expect(operation("/openapi").security).toEqual([])
    expect(operation("/store/home").security).toEqual([{ publishable_key: [] }])
    expect(operation("/store/buyers/me/basket", "put").security).toEqual([{ publishable_key: [], buyer: [] }])
  })

  it("says of every route how a refusal looks", () => {
    for (const { responses } of operations) expect(responses).toHaveProperty("default")
  })

  it("points only at shapes it contains", () => {
    const pointers = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name]) => name
    )
    expect(Object.keys(document.components.schemas as object)).toEqual(expect.arrayContaining([...new Set(pointers)]))
    expect(JSON.stringify(document)).not.toContain("$defs")
  })
})
