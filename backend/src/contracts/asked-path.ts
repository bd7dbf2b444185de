import type { MedusaRequest } from "@medusajs/framework/http"

/**
 * The path a request asks for as the router matches it: without query, host or trailing slash.
 * The router takes any case, so compare it without regard to case.
 */
export function askedPath(request: MedusaRequest): string {
  return (request.baseUrl + request.path).replace(/\/+$/, "")
}

/** The id that follows a prefix in the path, as its route will read it; undefined where there is none. */
export function idAfter(prefix: string, request: MedusaRequest): string | undefined {
  const path = askedPath(request)
  if (path.slice(0, prefix.length).toLowerCase() !== prefix) return undefined
  const [id] = path.slice(prefix.length).split("/")
  try {
    return decodeURIComponent(id) || undefined
  } catch {
    return undefined
  }
}
