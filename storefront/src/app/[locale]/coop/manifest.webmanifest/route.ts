import { getTranslations } from "next-intl/server"
import { directionOf, isLocale, localePath, locales } from "@/i18n/locales"
import { themeColors } from "@/ui/theme"

export const dynamic = "force-static"

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

/** How the desk is installed on a member's phone: an app of its own beside the market's. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params
  if (!isLocale(locale)) return new Response(null, { status: 404 })
  const t = await getTranslations({ locale, namespace: "desk" })
  const icon = (name: string, size: number, purpose?: string) => ({
    src: `/icons/${name}.png`,
    sizes: `${size}x${size}`,
    type: "image/png",
    ...(purpose && { purpose }),
  })
  const manifest = {
    id: "/coop",
    name: t("installName"),
    short_name: t("name"),
    description: t("installText"),
    lang: locale,
    dir: directionOf(locale),
    start_url: localePath(locale, "/coop"),
    scope: localePath(locale, "/coop"),
    display: "standalone",
    background_color: themeColors.light,
    theme_color: themeColors.light,
    icons: [icon("icon-192", 192), icon("icon-512", 512), icon("maskable-512", 512, "maskable")],
  }
  return Response.json(manifest, { headers: { "content-type": "application/manifest+json" } })
}
