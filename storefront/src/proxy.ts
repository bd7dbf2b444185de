import { NextResponse, type NextRequest } from "next/server"
import { defaultLocale, isLocale, type Locale } from "@/i18n/locales"

/** The language of the visitor's browser among ours, by its own order of preference. */
function preferredLocale(acceptLanguage: string | null): Locale {
  const ranked = (acceptLanguage ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", quality] = part.trim().split(";q=")
      return { language: tag.toLowerCase().split("-")[0], weight: quality ? Number(quality) || 0 : 1 }
    })
    .sort((a, b) => b.weight - a.weight)
  for (const { language } of ranked) if (isLocale(language)) return language
  return defaultLocale
}

/** Gives an address without language its language; addresses that have one never come here. */
export function proxy(request: NextRequest) {
  const url = request.nextUrl.clone()
  const locale = preferredLocale(request.headers.get("accept-language"))
  url.pathname = url.pathname === "/" ? `/${locale}` : `/${locale}${url.pathname}`
  const response = NextResponse.redirect(url)
  response.headers.set("Vary", "Accept-Language")
  return response
}

export const config = { matcher: ["/((?!(?:ar|fr|en)(?:/|$)|api/|_next/|.*\\.).*)"] }
