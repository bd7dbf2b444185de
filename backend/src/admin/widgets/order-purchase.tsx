import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Badge, Container, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import type { GET } from "../../api/admin/purchases/contract"
import { call } from "../api/call"
import { Loaded } from "../shell/loaded"
import { PageHead } from "../shell/page-head"
import { useWords } from "../words/use-words"

/** On Medusa's page of an order: the purchase it is part of, and its sibling orders. */
const OrderPurchaseWidget = ({ data: order }: { data: { id: string } }) => {
  const { t, language } = useWords()
  const read = useQuery({
    queryKey: ["purchase", "of-order", order.id, language],
    queryFn: () => call<typeof GET>("GET", "/admin/purchases", { query: { order_id: order.id, locale: language } }),
  })
  return (
    <Container className="divide-y p-0">
      <PageHead level="h2" title={t("help.siblings")} />
      <Loaded of={read}>
        {({ purchases: [purchase] }) =>
          purchase ? (
            <div className="px-6 py-4">
              <Link className="txt-small text-ui-fg-interactive" to={`/help/${purchase.id}`}>
                <bdi>{purchase.reference}</bdi>
              </Link>
              <ul>
                {purchase.parcels.map((parcel) => (
                  <li key={parcel.id} className="flex items-center justify-between gap-2 py-1">
                    {parcel.order_id === order.id ? (
                      <Text size="small" weight="plus">
                        {parcel.cooperative} ({t("help.thisOrder")})
                      </Text>
                    ) : (
                      <Link className="txt-small text-ui-fg-interactive" to={`/orders/${parcel.order_id}`}>
                        {parcel.cooperative}
                      </Link>
                    )}
                    <Badge size="2xsmall">{t(`help.states.${parcel.state}`)}</Badge>
                  </li>
                ))}
              </ul>
            </div>
          ) : (
            <Text className="px-6 py-4 text-ui-fg-subtle">{t("common.nothing")}</Text>
          )
        }
      </Loaded>
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "order.details.side.before" })

export default OrderPurchaseWidget
