import "server-only"
import createClient, { type Client } from "openapi-fetch"
import { env } from "../env"
import { ApiRefusal, refusalOf } from "./refusal"
import type { paths } from "./schema"
import type { Answer, PathOf, ReadParams } from "./types"

/** Whom the storefront speaks for: a signed-in person's token, and the address limits are counted by. */
export type Visitor = { token?: string | undefined; address?: string | undefined }

type Outcome<Value> = { data?: Value; error?: unknown; response: Response }

/** The typed client of the API, for a visitor or for nobody in particular. */
export function backend(visitor: Visitor = {}): Client<paths> {
  return createClient<paths>({ baseUrl: env.backendUrl, headers: headersFor(visitor) })
}

function headersFor({ token, address }: Visitor): Record<string, string> {
  return {
    "x-publishable-api-key": process.env.PUBLISHABLE_KEY?.trim() ?? "",
    ...(token && { authorization: `Bearer ${token}` }),
    // The secret makes the backend believe the address, and know a page built for everybody, which no limit counts.
    ...(env.internalSecret && { "x-maarid-secret": env.internalSecret }),
    ...(address && env.internalSecret && { "x-maarid-client": address }),
  }
}

/**
 * What a call answered: `await answered(backend(visitor).POST("/store/purchases/track", { body }))`.
 * @throws ApiRefusal
 */
export async function answered<Value>(call: Promise<Outcome<Value>>): Promise<Value> {
  const { data, error, response } = await call.catch((cause: unknown) => {
    throw new ApiRefusal(503, "UNREACHABLE", [], { cause })
  })
  if (!response.ok || data === undefined) throw refusalOf(response.status, error)
  return data
}

type CatalogueRead<Path extends PathOf<"get">> = {
  params: ReadParams<Path>
  /** Names under which the answer is thrown away when its subject changes. */
  tags: string[]
  /** Seconds it is kept otherwise; false for as long as no tag is called. */
  lifetime?: number | false
}

/**
 * A public read kept in the page cache: the same for every visitor, so nobody's token or address goes with it.
 * `orNull(readCatalogue(…))` where the thing may not exist.
 * @throws ApiRefusal
 */
export async function readCatalogue<Path extends PathOf<"get">>(
  path: Path,
  { params, tags, lifetime = false }: CatalogueRead<Path>
): Promise<Answer<Path>> {
  // The path is not known here, only where this is called: there its parameters and its answer are checked.
  const get = backend().GET as unknown as (path: string, options: object) => Promise<Outcome<Answer<Path>>>
  return answered(get(path, { params, cache: "force-cache", next: { tags, revalidate: lifetime } }))
}
