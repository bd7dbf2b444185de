import { Modules } from "@medusajs/framework/utils"
import sharp from "sharp"
import { keepPhoto } from "@maarid/backend/evidence/photo-store"
import { PURCHASE_MODULE, type PurchaseModuleService } from "@maarid/backend/modules/purchase"
import { matchTransferWorkflow } from "@maarid/backend/workflows/purchase/match-transfer"
import { preparePurchaseWorkflow } from "@maarid/backend/workflows/purchase/prepare-purchase"
import { repairPurchase } from "@maarid/backend/workflows/purchase/repair-purchase"
import { runPlacing } from "@maarid/backend/workflows/purchase/run-placing"
import type { PurchaseData } from "./data"
import type { Market } from "./market"
import { backdate } from "./purchase-dates"
import { goodsToBuy, type Goods } from "./purchase-goods"
import { leadTo } from "./purchase-states"

const AT_ONCE = 3

/**
 * Demonstration purchases in every state, made by the market's own workflows and then dated back. One that is finished is
 * left alone; one that was interrupted goes on where it stopped.
 */
export async function loadPurchases(market: Market): Promise<void> {
  const service: PurchaseModuleService = market.container.resolve(PURCHASE_MODULE)
  const { purchases } = market.data
  const there = await service.listPurchases(
    { reference: purchases.map((purchase) => purchase.reference), status: "placed" },
    { select: ["reference", "placed_at", "created_at"], take: purchases.length }
  )
  // Dating back is the last thing done.
  const finished = new Set(
    there.filter((row) => row.placed_at && row.placed_at < row.created_at).map((row) => row.reference)
  )
  const open = purchases.filter((purchase) => !finished.has(purchase.reference))
  if (!open.length) return
  const goods = await goodsToBuy(market)
  const customer = await demoBuyer(market)
  // Where somebody bought what there was, what is named for a cooperative is nobody else's.
  const selling = new Set(goods.map(({ handle }) => handle))
  const next = open
    .filter(({ cooperative }) => !cooperative || selling.has(cooperative))
    .map((purchase) => ({ purchase, index: purchases.indexOf(purchase) }))
  let done = 0
  const work = async () => {
    for (let one = next.shift(); one; one = next.shift()) {
      await makePurchase(market, { ...one, goods, customer })
      done++
      if (done % 10 === 0) market.say(`${done} of ${open.length} purchases`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  market.say(`purchases are there: follow ${purchases[0].reference} with the phone ${phoneOf(0)}`)
}

type Making = { purchase: PurchaseData; index: number; goods: Goods[]; customer: string | null }

async function makePurchase(market: Market, { purchase, index, goods, customer }: Making): Promise<void> {
  const { container } = market
  const service: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const id = await placedPurchase(market, { purchase, index, goods, customer })
  const parcels = await service.listParcels({ purchase_id: id }, { order: { position: "ASC" }, take: null })
  const paid = purchase.payment === "bank_transfer" && !purchase.parcels.includes("awaiting_payment")
  if (paid) await matchTransferWorkflow(container).run({ input: { purchase_id: id } })
  const photo = purchase.parcels.some((state) => state.startsWith("return") || state === "refunded")
    ? await keepPhoto(id, await brokenJar())
    : null
  for (const [position, state] of purchase.parcels.entries()) {
    const { id: parcel_id, cooperative_id } = parcels[position]
    await leadTo(container, state, {
      parcel_id,
      cooperative_id,
      locale: purchase.locale,
      payment: purchase.payment,
      photo,
    })
  }
  await backdate(container, id, purchase.hours_ago)
}

/** The purchase under its reference: as it was left, or prepared and placed now. */
async function placedPurchase({ container }: Market, { purchase, index, goods, customer }: Making): Promise<string> {
  const service: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const [known] = await service.listPurchases({ reference: purchase.reference })
  // Stopped half way through placing: made whole, or undone.
  const whole = known?.status === "placing" && (await repairPurchase(container, known.id)) === "placed"
  if (known && (whole || known.status === "placed")) return known.id
  if (known) await service.deletePurchases(known.id)
  const account = purchase.buyer === "account"
  const { result } = await preparePurchaseWorkflow(container).run({
    input: {
      locale: purchase.locale,
      customer_id: account ? customer : null,
      body: {
        lines: linesOf(purchase, index, goods),
        address: {
          ...places[index % places.length],
          recipient: recipients[purchase.locale],
          phone: e164(phoneOf(index)),
        },
        email: account ? "buyer@maarid.example" : "",
        payment: purchase.payment,
        services: {},
        fairs: {},
        codes: {},
        gift_notes: {},
      },
    },
  })
  await service.updatePurchases({ id: result.purchase_id, reference: purchase.reference, demo: true })
  await runPlacing(container, { purchase_id: result.purchase_id })
  return result.purchase_id
}

/** As many cooperatives as parcels, others for each purchase; now and then two kinds of goods or two pieces. */
function linesOf({ parcels, cooperative }: PurchaseData, index: number, goods: Goods[]) {
  const named = goods.find(({ handle }) => handle === cooperative)
  return parcels.flatMap((_, position) => {
    const { variants } = named ?? goods[(index * 2 + position) % goods.length]
    const kinds = (index + position) % 3 === 0 ? 2 : 1
    return variants
      .slice(0, kinds)
      .map((variant_id, kind) => ({ variant_id, quantity: kind === 0 && (index + position) % 4 === 0 ? 2 : 1 }))
  })
}

const recipients = { ar: "زبونة تجريبية", fr: "Cliente de démonstration", en: "Demonstration buyer" }

const places = [
  { province_id: "MA-CAS", city: "الدار البيضاء", street: "حي المعاريف، زنقة 12", landmark: "", postcode: "" },
  { province_id: "MA-RAB", city: "Rabat", street: "Agdal, rue 7, n° 3", landmark: "", postcode: "" },
  { province_id: "MA-TNG", city: "طنجة", street: "حي مرشان، رقم 21", landmark: "قرب المسجد", postcode: "" },
  { province_id: "MA-AGD", city: "أكادير", street: "حي تالبرجت، زنقة 5", landmark: "", postcode: "" },
]

/** The buyer's own number is that of the first purchase; each guest has another. */
const phoneOf = (index: number) => `06000000${String(index + 10)}`
const e164 = (phone: string) => `+212${phone.slice(1)}`

async function demoBuyer({ container, data }: Market): Promise<string | null> {
  const login = data.logins.find((one) => one.role === "buyer")
  const [customer] = await container.resolve(Modules.CUSTOMER).listCustomers({ email: login?.login, has_account: true })
  return customer?.id ?? null
}

/** A drawn picture stands for the photo of a broken jar. */
function brokenJar(): Promise<Buffer> {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"><rect width="900" height="900" fill="#e9dcc5"/>
    <path d="M270 300h360l-30 430H300z" fill="#c05b38"/><path d="M250 250h400v60H250z" fill="#8a3f24"/>
    <path d="M430 310l-40 110 70 60-60 110 50 140" fill="none" stroke="#2b1710" stroke-width="14"/>
    <path d="M620 690l120 70-90 40zM210 720l90-40 20 80z" fill="#c05b38"/></svg>`
  return sharp(Buffer.from(drawing)).jpeg().toBuffer()
}
