import "server-only"
import { redirect } from "next/navigation"
import { cache } from "react"
import { localePath, type Locale } from "@/i18n/locales"
import { answered } from "@/lib/api/client"
import { ApiRefusal } from "@/lib/api/refusal"
import type { DeskMember } from "./desk-member"
import { closedTo, parts, type Part } from "./parts"
import { deskToken, memberClient } from "./session"

/** Who is signed in at the desk, or null; asked once a request. @throws ApiRefusal */
export const readMember = cache(async (locale: Locale): Promise<DeskMember | null> => {
  if (!(await deskToken())) return null
  try {
    const client = await memberClient()
    return await answered(client.GET("/coop/me", { params: { query: { locale } } }))
  } catch (error) {
    if (error instanceof ApiRefusal && (error.status === 401 || error.status === 403)) return null
    throw error
  }
})

/**
 * The member who opens a page of the desk. Without one, to the door, and from there back to `path`;
 * whom the page is closed to, to the desk's first page, which says why.
 */
export async function requireMember(locale: Locale, path: string, part: Part = parts.everybody): Promise<DeskMember> {
  const member = await readMember(locale)
  if (!member) redirect(localePath(locale, `/coop/sign-in?next=${encodeURIComponent(path)}`))
  const closed = closedTo(member, part)
  if (closed) redirect(localePath(locale, `/coop?closed=${closed}`))
  return member
}
