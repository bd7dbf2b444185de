import { AbstractFulfillmentProviderService } from "@medusajs/framework/utils"
import type { CalculatedShippingOptionPrice, FulfillmentOption } from "@medusajs/framework/types"
import { deliveryServices } from "../../modules/delivery/price-delivery"
import { refusal } from "../../contracts/codes"

/**
 * The market's one delivery network. A provider sees no other module, so the price of each service is reckoned by a hook
 * of the cart workflows and handed over in the context as `delivery_fees`; what a client sends as `data` is never read.
 */
export class DeliveryNetworkService extends AbstractFulfillmentProviderService {
  static identifier = "delivery-network"

  async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return [...deliveryServices.map((service) => ({ id: service })), { id: "return", is_return: true }]
  }

  async validateOption(): Promise<boolean> {
    return true
  }

  async canCalculate(): Promise<boolean> {
    return true
  }

  async calculatePrice(
    optionData: Record<string, unknown>,
    _: unknown,
    context: object
  ): Promise<CalculatedShippingOptionPrice> {
    const fees = (context as { delivery_fees?: Record<string, number> }).delivery_fees
    const fee = fees?.[String(optionData.service)]
    if (fee === undefined) throw refusal("LISTING_NOT_SELLABLE", `no delivery price for ${String(optionData.service)}`)
    return { calculated_amount: fee, is_calculated_price_tax_inclusive: true }
  }

  async validateFulfillmentData(optionData: Record<string, unknown>): Promise<Record<string, unknown>> {
    return { service: optionData.service }
  }

  async createFulfillment() {
    return { data: {}, labels: [] }
  }

  async cancelFulfillment() {
    return {}
  }

  async createReturnFulfillment() {
    return { data: {}, labels: [] }
  }
}
