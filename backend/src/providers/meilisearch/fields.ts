import type { SearchTypes } from "@medusajs/framework/types"

type Field = SearchTypes.SearchFieldDefinition
type Fields = Record<string, Field>
export type Planned = { path: string; field: Field }

/** Every field of an index by its dotted path, those of objects after the object. */
export function plannedFields(fields: Fields, within = ""): Planned[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = `${within}${name}`
    return [{ path, field }, ...(field.fields ? plannedFields(field.fields, `${path}.`) : [])]
  })
}

type Document = Record<string, unknown>

/** A document as the engine keeps it: days as milliseconds, for it compares and sorts numbers only. */
export const toEngine = (document: Document, fields: Fields) => convert(document, fields, toNumber)

/** A document of the engine as it was given: days as ISO text. */
export const fromEngine = (document: Document, fields: Fields) => convert(document, fields, toText)

/** What a filter compares a field with: a day as the engine keeps it. */
export const comparable = (value: unknown, field: Field | undefined) =>
  field?.type === "date" || value instanceof Date ? toNumber(value) : value

function convert(document: Document, fields: Fields, day: (value: unknown) => unknown): Document {
  return Object.fromEntries(
    Object.entries(document).map(([name, value]) => {
      const field = fields[name]
      if (field?.type === "date") return [name, each(value, day)]
      if (field?.fields)
        return [name, each(value, (one) => (isObject(one) ? convert(one, field.fields ?? {}, day) : one))]
      return [name, value]
    })
  )
}

const each = (value: unknown, turn: (one: unknown) => unknown) => (Array.isArray(value) ? value.map(turn) : turn(value))
const isObject = (value: unknown): value is Document => typeof value === "object" && value !== null

function toNumber(value: unknown): unknown {
  if (value instanceof Date) return value.getTime()
  const time = typeof value === "string" ? Date.parse(value) : NaN
  return Number.isNaN(time) ? value : time
}

const toText = (value: unknown) => (typeof value === "number" ? new Date(value).toISOString() : value)
