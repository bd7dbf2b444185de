import { permanentRedirect } from "next/navigation"
import { localePath } from "@/i18n/locales"
import { pageLocale } from "@/i18n/page-locale"

/** The name people guess; the page itself has the one that is in every mail. */
export default async function TrackingPage() {
  permanentRedirect(localePath(await pageLocale(), "/track"))
}
