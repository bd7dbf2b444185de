import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { readdirSync } from "fs"
import { join } from "path"
import { codes } from "./codes"
import type { Guard } from "./contract"
import { declaredUnder, exportsOf, filesNamed, type RegisteredRoute } from "./registry"

type Json = Record<string, unknown>

/** An OpenAPI 3.1 document, as far as its makers need to know it. */
export type OpenApiDocument = {
  openapi: string
  info: Json
  paths: Record<string, Json>
  components: Record<string, Json>
}

const SHARED = "#/components/schemas/"

/** Headers and tokens a caller needs, by the scope of the route's guard. */
const securitySchemes = {
  publishable_key: { type: "apiKey", in: "header", name: "x-publishable-api-key" },
  buyer: { type: "http", scheme: "bearer", description: "A customer's token" },
  member: { type: "http", scheme: "bearer", description: "A token of a cooperative's member" },
  staff: { type: "http", scheme: "bearer", description: "A token of a user with a staff role" },
}

/** Describes every contract under the folder of routes; `shapes` is the folder of shapes that get a name of their own. */
export function openApiDocument(api: string, shapes = join(__dirname, "shapes")): OpenApiDocument {
  const names = namedShapes(api, shapes)
  const schemas: Record<string, Json> = { Refusal: refusalSchema }
  const describe = (shape: z.ZodType) => describeShape(shape, names, schemas)
  const paths: Record<string, Json> = {}
  for (const route of declaredUnder(api)) {
    const path = route.path.replace(/:(\w+)/g, "{$1}")
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route, describe) }
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Maarid",
      version: "1",
      description:
        "What buyers, cooperatives and organizers can ask of the marketplace. Amounts are MAD in major units, times UTC.",
    },
    paths: sorted(paths),
    components: { schemas: sorted(schemas), securitySchemes },
  }
}

/** What every refusal looks like: the storefront turns the code into words. */
const refusalSchema = {
  type: "object",
  properties: {
    code: { type: "string", enum: Object.keys(codes) },
    type: { type: "string" },
    message: { type: "string", description: "For developers, never shown to a buyer" },
    faults: {
      type: "array",
      items: {
        type: "object",
        properties: { field: { type: "string" }, code: { type: "string" } },
        required: ["field", "code"],
      },
    },
  },
  required: ["code", "type", "message"],
}

function operation({ method, path, contract }: RegisteredRoute, describe: (shape: z.ZodType) => Json): Json {
  const words = path.split("/").filter(Boolean)
  return {
    operationId: method.toLowerCase() + words.map((word) => pascal(word.replace(/^:/, "by-"))).join(""),
    summary: contract.summary,
    tags: [words[0]],
    security: security(contract.guard, words[0]),
    parameters: [...parameters("path", contract.params, describe), ...parameters("query", contract.query, describe)],
    ...(contract.body && { requestBody: { required: true, content: json(describe(contract.body)) } }),
    responses: {
      [contract.status ?? 200]: { description: "Done", content: json(describe(contract.response)) },
      default: { description: "Refused", content: json({ $ref: `${SHARED}Refusal` }) },
    },
  }
}

const json = (schema: Json) => ({ "application/json": { schema } })

function security(guard: Guard, surface: string): Json[] {
  const key = surface === "store" ? { publishable_key: [] } : {}
  switch (guard.scope) {
    case "webhook": // signed by its sender
      return []
    case "public":
      return surface === "store" ? [key] : []
    default:
      return [{ ...key, [guard.scope]: [] }]
  }
}

function parameters(
  place: "path" | "query",
  shape: z.ZodType | undefined,
  describe: (shape: z.ZodType) => Json
): Json[] {
  if (!shape) return []
  if (!(shape instanceof z.ZodObject))
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `${place} parameters must be an object`)
  return Object.entries(shape.shape as Record<string, z.ZodType>).map(([name, field]) => ({
    name,
    in: place,
    required: place === "path" || !field.safeParse(undefined).success,
    schema: describe(field),
  }))
}

/**
 * What may be sent as a shape, and, of a response, what goes out: `answer` parses what a route returns.
 * Named shapes within it are kept once, in `schemas`.
 */
function describeShape(shape: z.ZodType, names: Names, schemas: Record<string, Json>): Json {
  const described = pointed(z.toJSONSchema(shape, { io: "input", unrepresentable: "any", metadata: names }))
  for (const [name, definition] of Object.entries((described.$defs ?? {}) as Record<string, Json>)) {
    schemas[name] = without(definition, "id")
  }
  const schema = without(described, "$schema", "$defs", "id")
  const name = names.get(shape)?.id
  if (!name) return schema
  schemas[name] = schema
  return { $ref: SHARED + name }
}

const without = (schema: Json, ...keys: string[]) =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => !keys.includes(key)))

/** The same with references pointing at the document's components. */
function pointed(schema: object): Json {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', `"${SHARED}`)) as Json
}

type Names = ReturnType<typeof z.registry<{ id: string }>>

/** Objects, unions and enums that a shapes file or a contract file exports bear the name of that export. */
function namedShapes(api: string, shapes: string): Names {
  const names = z.registry<{ id: string }>()
  const files = readdirSync(shapes)
    .filter((file) => /^[\w-]+\.(js|ts)$/.test(file))
    .sort()
    .map((file) => join(shapes, file))
  const taken = new Map<string, z.ZodType>()
  for (const file of [...files, ...filesNamed(api, "contract")]) {
    for (const [name, shape] of Object.entries(exportsOf(file))) {
      const worthy = shape instanceof z.ZodObject || shape instanceof z.ZodUnion || shape instanceof z.ZodEnum
      if (!worthy || names.has(shape)) continue
      const id = pascal(name)
      if (taken.has(id)) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `two shapes are named ${name}`)
      taken.set(id, shape)
      names.add(shape, { id })
    }
  }
  return names
}

const pascal = (name: string) => name.replace(/(?:^|[-_])(\w)/g, (_, letter: string) => letter.toUpperCase())

const sorted = <Value>(record: Record<string, Value>) =>
  Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)))
