import { ListingEditor } from "./pages/listing-editor"
import { Shop } from "./pages/shop"
import {
  expectKept,
  expectNoScript,
  expectTold,
  fill,
  formsOf,
  oversized,
  press,
  reveal,
  valuesOf,
} from "./support/bad-form"
import { buyFromMember, call } from "./support/market"
import { sessionOf, signedIn } from "./support/session"
import { expect, test } from "./support/visit"

// What a page of the desk is refused its browser writes into the console.
test.use({ expected: /\b40[09]\b/ })

type Page = {
  path: string
  /** Only the last form: those before it are the same, about what is there already. */
  last?: true
  /** Nothing has to be written here. */
  mayBeEmpty?: true
}

/** The forms of whoever is signed in, by the page they are on. */
const pages: Record<"buyer" | "member", Page[]> = {
  buyer: [
    { path: "/account" },
    { path: "/account/details" },
    { path: "/account/addresses", last: true },
    { path: "/account/privacy" },
  ],
  member: [
    { path: "/coop/shop/members", last: true },
    { path: "/coop/shop/profile", mayBeEmpty: true },
    { path: "/coop/shop/artisans", last: true },
    { path: "/coop/shop/signs", last: true },
    { path: "/coop/shop/papers", last: true },
    { path: "/coop/shop/closed" },
  ],
}

for (const who of ["buyer", "member"] as const)
  for (const { path, last, mayBeEmpty } of pages[who])
    test(`a ${who}'s form of ${path}, empty or far too long, says so beside the field and keeps what was typed`, async ({
      page,
      context,
    }) => {
      await signedIn(context, who)
      const shop = new Shop(page, "ar")
      const nothingRan = expectNoScript(page)
      const forms = await open(shop, path)
      expect(forms).toBeGreaterThan(0)
      for (let place = last ? forms - 1 : 0; place < forms; place++) {
        await test.step(`form ${place + 1}`, async () => {
          const form = formsOf(shop.main).nth(place)
          await reveal(form)
          if (!mayBeEmpty) {
            await fill(form, "")
            await press(form)
            await expectTold(form)
          }
          await expectKept(form, oversized)
        })
      }
      nothingRan()
    })

test("a product with nothing in it, or with nonsense for its price, says so beside its fields", async ({
  page,
  context,
}) => {
  await signedIn(context, "member")
  const shop = new Shop(page, "ar")
  const nothingRan = expectNoScript(page)
  await open(shop, "/coop/listings/new")
  const { publish } = new ListingEditor(shop)
  await publish.click()
  await expectTold(shop.main)
  await reveal(shop.main)
  await fill(shop.main, oversized)
  const typed = await valuesOf(shop.main)
  await publish.click()
  await expect(publish).toBeEnabled()
  await expectTold(shop.main)
  expect(await valuesOf(shop.main)).toEqual(typed)
  nothingRan()
})

test("the steps of an order say beside the field what is missing or too long", async ({ page, context }) => {
  const { parcel_id } = await buyFromMember(2)
  await signedIn(context, "member")
  const shop = new Shop(page, "ar")
  const { deskOrders } = shop.words
  const form = (button: string) =>
    shop.main
      .locator("form")
      .filter({ has: page.getByRole("button", { name: button, exact: true, includeHidden: true }) })
  const { value: token } = await sessionOf("member")
  const stepped = (step: "accept" | "pack") => call("POST", `/coop/parcels/${parcel_id}/${step}`, { body: {}, token })
  await open(shop, `/coop/orders/${parcel_id}`)
  for (const button of [deskOrders.acceptPart, deskOrders.declineNow]) {
    await reveal(form(button))
    for (const pieces of await form(button).locator("[type=number]").all()) await pieces.fill("77")
    await press(form(button))
    await expectTold(form(button))
  }

  await stepped("accept")
  await open(shop, `/coop/orders/${parcel_id}`)
  await reveal(form(deskOrders.packSeveral))
  await form(deskOrders.packSeveral).locator("[type=number]").first().fill("1")
  await press(form(deskOrders.packSeveral))
  await expectTold(form(deskOrders.packSeveral))

  await stepped("pack")
  await open(shop, `/coop/orders/${parcel_id}`)
  const ship = form(deskOrders.shipNow)
  await ship.getByRole("radio", { name: deskOrders.otherCarrier, exact: true }).check()
  await press(ship)
  await expect(ship.getByRole("textbox", { name: deskOrders.otherCarrierName })).toHaveAttribute("aria-invalid", "true")
  await expectTold(ship)
  await expectKept(ship, oversized)
  await ship.getByRole("checkbox").uncheck()
  await ship.getByRole("textbox", { name: deskOrders.otherCarrierName }).fill("Amana")
  await press(ship)
  await expectTold(ship)
})

/** Opens a page; how many forms it has. */
async function open(shop: Shop, path: string): Promise<number> {
  await shop.open(path)
  await shop.page.waitForLoadState("networkidle")
  return formsOf(shop.main).count()
}
