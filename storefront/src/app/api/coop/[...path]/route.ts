import { deskToken } from "@/features/desk-shell/session"
import { env } from "@/lib/env"
import { isSameSite } from "@/lib/same-site"
import { clientAddress } from "@/lib/session"

/* The desk's scripts speak with the API here: the member's token stays where no script reads it. */

interface Context {
  params: Promise<{ path: string[] }>
}

/** A form with all its texts, or one piece of an upload, which the devices cut to half of this. */
const largestBody = 1024 * 1024
const asked = ["content-type", "tus-resumable", "upload-length", "upload-offset", "upload-metadata"]
const told = [
  "content-type",
  "content-disposition",
  "content-security-policy",
  "tus-resumable",
  "upload-offset",
  "upload-length",
  "upload-expires",
  "retry-after",
]

const refuse = (status: number, code: string) => Response.json({ code, faults: [] }, { status })

async function forward(request: Request, { params }: Context): Promise<Response> {
  const { path } = await params
  if (!path.every((part) => /^[A-Za-z0-9_-]+$/.test(part))) return refuse(404, "NOT_FOUND")
  const reads = request.method === "GET" || request.method === "HEAD"
  if (!reads && !isSameSite(request.headers)) return refuse(403, "NOT_PERMITTED")
  const token = await deskToken()
  if (!token) return refuse(401, "NOT_SIGNED_IN")
  const body = reads ? undefined : await request.arrayBuffer()
  if (body && body.byteLength > largestBody) return refuse(413, "FILE_TOO_LARGE")
  const answer = await fetch(`${env.backendUrl}/coop/${path.join("/")}${new URL(request.url).search}`, {
    method: request.method,
    headers: headersFor(request.headers, token),
    body: body?.byteLength ? body : undefined,
    cache: "no-store",
    redirect: "manual",
  }).catch(() => null)
  if (!answer) return refuse(503, "UNREACHABLE")
  // A path or method the API does not know is answered by a page of its server's own.
  if (!answer.ok && answer.headers.get("content-type")?.startsWith("text/html"))
    return refuse(answer.status, "NOT_FOUND")
  const headers = picked(answer.headers, told)
  const location = answer.headers.get("location")
  if (location) headers.set("location", `/api${new URL(location, env.backendUrl).pathname}`)
  headers.set("cache-control", "private, no-store")
  headers.set("x-content-type-options", "nosniff")
  return new Response(answer.body, { status: answer.status, headers })
}

function headersFor(of: Headers, token: string): Headers {
  const headers = picked(of, asked)
  headers.set("authorization", `Bearer ${token}`)
  const address = clientAddress(of)
  if (address && env.internalSecret) {
    headers.set("x-maarid-client", address)
    headers.set("x-maarid-secret", env.internalSecret)
  }
  return headers
}

function picked(of: Headers, names: readonly string[]): Headers {
  return new Headers(names.flatMap((name) => (of.has(name) ? [[name, of.get(name) ?? ""] as [string, string]] : [])))
}

export { forward as DELETE, forward as GET, forward as HEAD, forward as PATCH, forward as POST, forward as PUT }
