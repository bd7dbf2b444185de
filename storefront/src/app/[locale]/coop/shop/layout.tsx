import type { ReactNode } from "react"
import { pageLocale } from "@/i18n/page-locale"
import { ShopWords } from "../../(shop)/shop-words"

export default async function ShopLayout({ children }: { children: ReactNode }) {
  return (
    <ShopWords locale={await pageLocale()} namespaces={["deskGoods", "deskPapers", "errors"]}>
      {children}
    </ShopWords>
  )
}
