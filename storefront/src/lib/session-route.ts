import "server-only"
import { defaultLocale, isLocale, type Locale } from "@/i18n/locales"
import type { Visitor } from "./api/client"
import { ApiRefusal } from "./api/refusal"
import { isSameSite } from "./same-site"
import { visitor } from "./session"

/** Sixty lines, an address and a few notes are far below this. */
const largestBody = 64 * 1024

/** Deeper than anything our pages send: whoever writes it out again would run out of stack. */
const deepest = 20

/** What a browser asks one of our route handlers: the parsed body, the language, and for whom to ask the API. */
export interface Asked {
  /** An object, or null where nothing is sent. */
  body: unknown
  locale: Locale
  by: Visitor
}

/** Answers a request of our own pages in JSON; a refusal goes on as its code and faults, anything else as UNREACHABLE. */
export async function answerPage(request: Request, work: (asked: Asked) => Promise<unknown>): Promise<Response> {
  try {
    if (request.method !== "GET" && !isSameSite(request.headers)) throw new ApiRefusal(403, "NOT_PERMITTED")
    const given = new URL(request.url).searchParams.get("locale") ?? undefined
    const asked = {
      body: await readBody(request),
      locale: isLocale(given) ? given : defaultLocale,
      by: await visitor(),
    }
    return Response.json(await work(asked), { headers: { "cache-control": "no-store" } })
  } catch (error) {
    const refused = error instanceof ApiRefusal ? error : new ApiRefusal(503, "UNREACHABLE")
    if (refused !== error) console.error(error)
    return Response.json({ code: refused.code, faults: refused.faults }, { status: refused.status })
  }
}

async function readBody(request: Request): Promise<unknown> {
  if (request.method === "GET") return null
  // Another site can post a form, but not this type without asking first.
  const json = request.headers.get("content-type")?.startsWith("application/json")
  const text = json ? await request.text() : ""
  if (!text || text.length > largestBody) throw new ApiRefusal(400, "INVALID_INPUT")
  const body = parsed(text)
  if (typeof body !== "object" || body === null || Array.isArray(body) || isDeeper(body, deepest)) {
    throw new ApiRefusal(400, "INVALID_INPUT")
  }
  return body
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1))
}
