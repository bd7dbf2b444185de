import { createHash, timingSafeEqual } from "node:crypto"
import { revalidateTag } from "next/cache"
import { isTag } from "@/lib/cache-tags"
import { env } from "@/lib/env"

const MOST_TAGS = 10_000

/** Takes the same time however much of the secret is right. */
function isOurs(secret: string | null): boolean {
  if (!secret || !env.internalSecret) return false
  const digest = (text: string) => createHash("sha256").update(text).digest()
  return timingSafeEqual(digest(secret), digest(env.internalSecret))
}

/** The backend says what changed: `{ tags }`. The next visit of each page reads anew. */
export async function POST(request: Request) {
  if (!isOurs(request.headers.get("x-maarid-secret"))) return Response.json({ code: "NOT_PERMITTED" }, { status: 403 })
  const body: unknown = await request.json().catch(() => null)
  const tags = typeof body === "object" && body !== null && "tags" in body ? body.tags : null
  if (!Array.isArray(tags) || tags.length > MOST_TAGS || !tags.every(isTag)) {
    return Response.json({ code: "INVALID_INPUT" }, { status: 400 })
  }
  for (const tag of new Set<string>(tags)) revalidateTag(tag, { expire: 0 })
  return Response.json({ revalidated: tags.length })
}
