import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { OrderView } from "@/features/desk-orders/order-view"
import { readDeskOrder } from "@/features/desk-orders/server"
import { requireMember } from "@/features/desk-shell/member"
import { parts } from "@/features/desk-shell/parts"
import { pageLocale } from "@/i18n/page-locale"
import { ShopWords } from "../../../(shop)/shop-words"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(), namespace: "deskOrders" })
  return { title: t("order") }
}

export default async function OrderPage({ params }: { params: Promise<{ id: string }> }) {
  const [locale, { id }] = await Promise.all([pageLocale(), params])
  await requireMember(locale, `/coop/orders/${id}`, parts.orders)
  const order = await readDeskOrder(locale, id)
  if (!order) notFound()
  return (
    <ShopWords locale={locale} namespaces={["form"]}>
      <OrderView locale={locale} order={order} />
    </ShopWords>
  )
}
