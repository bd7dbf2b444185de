import { getTranslations } from "next-intl/server"
import { exportPage, type Label } from "@/features/account/export-page"
import { defaultLocale, isLocale, localePath } from "@/i18n/locales"
import { answered, backend } from "@/lib/api/client"
import { ApiRefusal } from "@/lib/api/refusal"
import { visitor } from "@/lib/session"

/** All that the market knows of who asks, as one file: for machines (`format=json`) or to be read. */
export async function GET(request: Request) {
  const query = new URL(request.url).searchParams
  const given = query.get("locale") ?? undefined
  const locale = isLocale(given) ? given : defaultLocale
  try {
    const data = await answered(
      backend(await visitor()).GET("/store/buyers/me/export", { params: { query: { locale } } })
    )
    const json = query.get("format") === "json"
    const t = await getTranslations({ locale, namespace: "account" })
    const words = (key: Label) => t(`exported.${key}`)
    const file = json ? JSON.stringify(data, null, 2) : exportPage(data, locale, words)
    return new Response(file, {
      headers: {
        "content-type": json ? "application/json; charset=utf-8" : "text/html; charset=utf-8",
        "content-disposition": `attachment; filename="maarid-${data.exported_at.slice(0, 10)}.${json ? "json" : "html"}"`,
        "cache-control": "no-store",
      },
    })
  } catch (error) {
    const code = error instanceof ApiRefusal ? error.code : "UNREACHABLE"
    // A relative address: behind a proxy this server does not know its own name.
    return new Response(null, {
      status: 303,
      headers: { location: localePath(locale, `/account/privacy?told=${code}`) },
    })
  }
}
