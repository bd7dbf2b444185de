import "server-only"
import { redirect } from "next/navigation"
import { cache } from "react"
import { localePath, type Locale } from "@/i18n/locales"
import { answered } from "@/lib/api/client"
import { ApiRefusal } from "@/lib/api/refusal"
import type { Answer } from "@/lib/api/types"
import { deskToken, memberClient } from "./session"

export type DeskMember = Answer<"/coop/me">
export type MemberRole = DeskMember["role"]

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
 * in a role that has no part in the page, to the desk's first page.
 */
export async function requireMember(locale: Locale, path: string, roles?: readonly MemberRole[]): Promise<DeskMember> {
  const member = await readMember(locale)
  if (!member) redirect(localePath(locale, `/coop/sign-in?next=${encodeURIComponent(path)}`))
  if (roles && !roles.includes(member.role)) redirect(localePath(locale, "/coop"))
  return member
}
