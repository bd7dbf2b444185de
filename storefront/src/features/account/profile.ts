import "server-only"
import { redirect } from "next/navigation"
import { localePath, type Locale } from "@/i18n/locales"
import { answered, backend, type Visitor } from "@/lib/api/client"
import { ApiRefusal } from "@/lib/api/refusal"
import type { Api } from "@/lib/api/types"
import { visitor } from "@/lib/session"

export type Profile = Api["AccountProfile"]

/** Who is signed in, or null where the token is missing, ended or somebody else's kind. */
export async function readProfile(by: Visitor): Promise<Profile | null> {
  if (!by.token) return null
  try {
    return await answered(backend(by).GET("/store/buyers/me/profile"))
  } catch (error) {
    if (error instanceof ApiRefusal && [401, 403, 404].includes(error.status)) return null
    throw error
  }
}

/** Who is signed in; everybody else is shown the door, and comes back to `page` through it. */
export async function requireProfile(locale: Locale, page: string): Promise<{ profile: Profile; by: Visitor }> {
  const by = await visitor()
  const profile = await readProfile(by)
  if (!profile) redirect(localePath(locale, `/account?next=${page}`))
  return { profile, by }
}
