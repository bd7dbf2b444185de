import type { components, paths } from "./schema"

/** The shapes of the API by name: `Api["ListingCard"]`. */
export type Api = components["schemas"]

type Method = "get" | "post" | "put" | "patch" | "delete"

/** The paths that answer a method. */
export type PathOf<M extends Method> = {
  [Path in keyof paths]: paths[Path][M] extends { responses: unknown } ? Path : never
}[keyof paths]

type Content<Response> = Response extends { content: { "application/json": infer Body } } ? Body : never

type Done = 200 | 201 | 202

/** What a path answers: `Answer<"/store/home">`. */
export type Answer<Path extends PathOf<M>, M extends Method = "get"> = paths[Path][M] extends {
  responses: infer Responses
}
  ? { [Status in keyof Responses]: Status extends Done ? Content<Responses[Status]> : never }[keyof Responses]
  : never

/** What a path wants to be sent: `Sent<"/store/enquiries">`. */
export type Sent<Path extends PathOf<M>, M extends Method = "post"> = paths[Path][M] extends {
  requestBody?: infer Body
}
  ? Content<NonNullable<Body>>
  : never

type Part<Parameters, Name extends "path" | "query"> = Parameters extends { [Key in Name]: infer Given }
  ? { [Key in Name]: Given }
  : Parameters extends { [Key in Name]?: infer Given }
    ? { [Key in Name]?: Exclude<Given, undefined> }
    : object

/** Path and query parameters of a read. */
export type ReadParams<Path extends PathOf<"get">> = paths[Path]["get"] extends { parameters: infer Parameters }
  ? Part<Parameters, "path"> & Part<Parameters, "query">
  : never

/** Why the API refused, or that nothing answered: each has words in three languages. */
export type RefusalCode = Api["Refusal"]["code"] | "UNREACHABLE"

export type Fault = NonNullable<Api["Refusal"]["faults"]>[number]
