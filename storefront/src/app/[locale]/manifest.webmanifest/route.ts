import { getTranslations } from "next-intl/server"
import { directionOf, isLocale, localePath, locales } from "@/i18n/locales"
import { themeColors } from "@/ui/theme"

export const dynamic = "force-static"

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

/** How the market is installed on a device, in the language it is read in. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const [site, nav] = await Promise.all([
    getTranslations({ locale, namespace: "site" }),
    getTranslations({ locale, namespace: "nav" }),
  ])
  const icon = (name: string, purpose?: string) => ({
    src: `/icons/${name}.png`,
    sizes: `${name.match(/\d+/)}x${name.match(/\d+/)}`,
    type: "image/png",
    ...(purpose && { purpose }),
  })
  const shortcut = (name: string, path: string) => ({ name, url: localePath(locale, path) })
  const manifest = {
    id: "/",
    name: site("title"),
    short_name: site("name"),
    description: site("description"),
    lang: locale,
    dir: directionOf(locale),
    start_url: localePath(locale, "/"),
    scope: "/",
    display: "standalone",
    background_color: themeColors.light,
    theme_color: themeColors.light,
    icons: [icon("icon-192"), icon("icon-512"), icon("maskable-512", "maskable")],
    shortcuts: [shortcut(nav("basket"), "/basket"), shortcut(nav("tracking"), "/tracking")],
  }
  return Response.json(manifest, { headers: { "content-type": "application/manifest+json" } })
}
