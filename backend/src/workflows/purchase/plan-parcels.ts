import type { z } from "@medusajs/framework/zod"
import type { Basket, BasketGroup } from "../../basket/read-basket"
import type { prepareBody } from "../../contracts/shapes/purchase"
import type { Locale } from "../../contracts/shapes/basics"
import type { PickupFair } from "../../fairs/pickup-fairs"
import type { DeliveryService, Rate } from "../../modules/delivery/price-delivery"
import { fingerprint } from "../../modules/purchase/fingerprint"
import { deliveryChoices, type DeliveryChoice } from "../../purchase/delivery-choices"

export type PrepareBody = z.output<typeof prepareBody>

export type PrepareInput = { body: PrepareBody; customer_id: string | null; locale: Locale }

export type PlannedParcel = {
  group: BasketGroup
  choices: DeliveryChoice[]
  delivery: DeliveryChoice
  code: string | undefined
  gift_note: string | undefined
  fingerprint: string
}

/**
 * What each cooperative is to send, by which service and for how much. Pure: no cart exists yet.
 * A service that is not offered for a parcel falls back to home delivery.
 */
export function planParcels(
  basket: Basket,
  input: PrepareInput,
  market: {
    rates: readonly Rate[]
    destination_region_id: string
    /** At which fairs each cooperative stands. */
    fairs: ReadonlyMap<string, PickupFair[]>
    on: Date
  }
): PlannedParcel[] {
  const { body, customer_id, locale } = input
  const to = {
    province_id: body.address.province_id,
    region_id: market.destination_region_id,
    postcode: body.address.postcode,
  }
  return basket.groups.map((group) => {
    const from = { province_id: group.cooperative.province_id, region_id: group.cooperative.region_id }
    const choices = deliveryChoices(market.rates, market.fairs.get(group.cooperative.id) ?? [], {
      pieces: group.lines,
      from,
      to,
      on: market.on,
    })
    const wanted: DeliveryService = body.services[group.cooperative.id] ?? "home"
    const fair_id = body.fairs[group.cooperative.id]
    const isWanted = ({ service, fair }: DeliveryChoice) =>
      service === wanted && (!fair || !fair_id || fair.id === fair_id)
    const delivery = choices.find(isWanted) ?? choices[0]
    // Codes are written in capitals, whatever a phone's keyboard makes of them.
    const code = body.codes[group.cooperative.id]?.trim().toUpperCase() || undefined
    const gift_note = body.gift_notes[group.cooperative.id] || undefined
    return {
      group,
      choices,
      delivery,
      code,
      gift_note,
      fingerprint: fingerprint({
        lines: group.lines.map(({ variant_id, quantity, unit_price }) => ({ variant_id, quantity, unit_price })),
        address: body.address,
        email: body.email,
        payment: body.payment,
        customer_id,
        locale,
        service: delivery.service,
        // Where it is moved, the parcel is fetched on other days.
        fair: delivery.fair && { id: delivery.fair.id, from: delivery.arrives_from, until: delivery.arrives_until },
        fee: delivery.fee,
        code,
        gift_note,
      }),
    }
  })
}
