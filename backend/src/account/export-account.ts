import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { accountExport } from "../contracts/shapes/account"
import type { Locale } from "../contracts/shapes/basics"
import { medusaLocale } from "../contracts/locales"
import { parcelState } from "../modules/purchase/parcel-state"
import { parcelFacts } from "../purchase/parcel-facts"
import type { ParcelRow, PurchaseRow } from "../purchase/read-purchases"
import { readTerritories } from "../purchase/show-purchase"
import { readKeptBasket } from "../workflows/basket/keep-basket"
import { provedContacts } from "./contacts"
import type { Buyer } from "./identity"
import { readOwnPurchases } from "./own-purchases"
import { readProfile } from "./profile"
import { readAddresses } from "./read-addresses"

type Export = z.input<typeof accountExport>

const moment = (at: Date | string) => new Date(at).toISOString()
const centimes = (amount: unknown) => Math.round(Number(amount) * 100) / 100

/** All that the market knows of a buyer, found by the account and by the mail and phone shown to be theirs. */
export async function exportAccount(container: MedusaContainer, buyer: Buyer, locale: Locale): Promise<Export> {
  const { customer_id } = buyer
  const [profile, addresses, basket, favourites, purchases, contacts, customer] = await Promise.all([
    readProfile(container, buyer),
    readAddresses(container, customer_id),
    readKeptBasket(container, customer_id),
    readFavourites(container, customer_id, locale),
    readOwnPurchases(container, customer_id, locale),
    provedContacts(container, buyer),
    container.resolve(Modules.CUSTOMER).retrieveCustomer(customer_id),
  ])
  const [shown, enquiries, alerts, messages] = await Promise.all([
    showPurchases(container, purchases, locale),
    readEnquiries(container, contacts),
    readAlerts(container, contacts),
    readMessages(container, contacts),
  ])
  return {
    exported_at: moment(new Date()),
    profile: { ...profile, opened_at: moment(customer.created_at) },
    addresses,
    basket: basket.map(({ variant_id, quantity }) => ({ variant_id, quantity })),
    favourites,
    purchases: shown,
    enquiries,
    alerts,
    messages,
  }
}

type Kept = { id: string; title: string; handle: string; status: string; listing?: { approved_at: Date | null } | null }

async function readFavourites(container: MedusaContainer, customer_id: string, locale: Locale) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: kept } = await query.graph({
    entity: "favourite",
    fields: ["product_id", "kept_at"],
    filters: { customer_id },
  })
  const { data: products } = await query.graph(
    {
      entity: "product",
      fields: ["id", "title", "handle", "status", "listing.approved_at"],
      filters: { id: kept.map(({ product_id }) => product_id) },
    },
    { locale: medusaLocale[locale] }
  )
  // Anybody can keep any id: one that buyers never saw tells nothing of itself.
  const seen = (products as unknown as Kept[]).filter(
    ({ status, listing }) => status === "published" || listing?.approved_at
  )
  const byId = new Map(seen.map((product) => [product.id, product]))
  return kept.map(({ product_id, kept_at }) => ({
    title: byId.get(product_id)?.title ?? "",
    handle: byId.get(product_id)?.handle ?? "",
    kept_at: moment(kept_at),
  }))
}

async function showPurchases(container: MedusaContainer, purchases: PurchaseRow[], locale: Locale) {
  const provinces = await readTerritories(
    container,
    purchases.map(({ address }) => address.province_id),
    locale
  )
  return purchases.map((purchase) => ({
    reference: purchase.reference,
    placed_at: moment(purchase.placed_at),
    payment: purchase.payment,
    total: centimes(purchase.total),
    recipient: purchase.address.recipient,
    phone: purchase.phone,
    email: purchase.email ?? "",
    province: provinces.get(purchase.address.province_id)?.name ?? purchase.address.province_id,
    city: purchase.address.city,
    street: purchase.address.street,
    landmark: purchase.address.landmark,
    parcels: purchase.parcels.map((parcel) => showParcel(purchase, parcel)),
  }))
}

function showParcel({ payment }: PurchaseRow, parcel: ParcelRow & { gift_note?: string | null }) {
  const { order } = parcel
  return {
    cooperative: parcel.cooperative.name,
    state: parcelState(parcelFacts(payment, parcel, order)),
    total: centimes(parcel.total),
    gift_note: parcel.gift_note ?? "",
    lines: order.items.map((item) => ({
      title: item.product?.title ?? item.product_title ?? item.title,
      quantity: Number(item.quantity),
      total: centimes(item.original_total),
    })),
    returns: (order.returns ?? []).map(({ status, created_at }) => ({
      status,
      requested_at: moment(created_at ?? new Date(0)),
    })),
  }
}

async function readEnquiries(container: MedusaContainer, contacts: string[]) {
  if (!contacts.length) return []
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const phones = contacts.filter((contact) => contact.startsWith("+")).map((number) => number.slice(-9))
  const rows: { created_at: Date; subject: string; body: string; contact: string }[] = await knex("enquiry")
    .select("created_at", "subject", "body", "contact")
    .whereNull("deleted_at")
    // A contact is kept as it was typed.
    .whereRaw("(lower(contact) = any(?) or right(regexp_replace(contact, '\\D', '', 'g'), 9) = any(?))", [
      contacts,
      phones,
    ])
    .orderBy("created_at", "desc")
  return rows.map(({ created_at, ...enquiry }) => ({ written_at: moment(created_at), ...enquiry }))
}

async function readAlerts(container: MedusaContainer, contacts: string[]) {
  if (!contacts.length) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "alert",
    fields: ["created_at", "subject", "contact"],
    filters: { contact: contacts },
  })
  return data.map(({ created_at, subject, contact }) => ({ asked_at: moment(created_at), subject, contact }))
}

async function readMessages(container: MedusaContainer, contacts: string[]) {
  if (!contacts.length) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "message",
    fields: ["channel", "recipient", "template", "sent_at"],
    filters: { recipient: contacts, status: "sent" },
  })
  return data.flatMap(({ sent_at, channel, recipient, template }) =>
    sent_at ? [{ sent_at: moment(sent_at), channel, recipient, template }] : []
  )
}
