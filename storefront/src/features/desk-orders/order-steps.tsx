import { Answering, CallFirst } from "./answer-steps"
import { HandingOver, Shipping } from "./hand-over-steps"
import { Packing } from "./pack-steps"
import { isFetched, type StepsProps } from "./view"

/** What can be done with an order now, the usual first; nothing once it has ended. */
export function OrderSteps({ locale, order }: StepsProps) {
  if (order.state === "placed" || order.state === "awaiting_payment")
    return (
      <>
        <CallFirst locale={locale} order={order} />
        {!order.history.some(({ state }) => state === "accepted" || state === "accepted_in_part") && (
          <Answering locale={locale} order={order} />
        )}
      </>
    )
  if (order.state === "accepted") return <Packing locale={locale} order={order} />
  if (order.state === "packed" && !isFetched(order)) return <Shipping locale={locale} order={order} />
  if (order.state === "packed" || order.state === "shipped") return <HandingOver locale={locale} order={order} />
  return null
}
