import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { reverseEntries } from "../purchase/record-orders"
import { freeCodes } from "./free-codes"
import { postRefunds } from "./post-refunds"

/**
 * Whoever cancels an order, buyer, cooperative, deadline or the dashboard: its sale is reversed, money given back is an
 * entry, and a code used for it can be used again (Medusa keeps the usage).
 */
cancelOrderWorkflow.hooks.orderCanceled(async ({ order }, { container }) => {
  await reverseEntries(container, [order.id], "canceled")
  await postRefunds(container, order.id)
  await freeCodes(container, order.id)
})
