import { Shop } from "./pages/shop"
import { chooseGoods, sql, type Goods } from "./support/market"
import { expect, test } from "./support/visit"
import { containing, words } from "./support/words"

const lineOf = ({ main }: Shop, { title }: Goods) =>
  main.getByRole("listitem").filter({ has: main.page().getByRole("link", { name: title, exact: true }) })
const quantityOf = (shop: Shop, goods: Goods) => lineOf(shop, goods).getByRole("textbox")
const press = (shop: Shop, goods: Goods, name: string) =>
  lineOf(shop, goods)
    .getByRole("button", { name: containing(name) })
    .click()

test("a basket is kept on the device: counted, taken out and put back, put aside, the same in every tab and language", async ({
  page,
  context,
}) => {
  const shop = new Shop(page, "ar")
  const { basket, form } = shop.words
  // Of those no other journey buys meanwhile.
  const [first, second] = (await chooseGoods("ar", 5)).slice(3)

  await test.step("what is added asks nobody", async () => {
    await shop.open(`/listings/${first.handle}`)
    await page.waitForLoadState("networkidle")
    const asked: string[] = []
    page.on("request", (request) => {
      const { pathname } = new URL(request.url())
      if (request.method() !== "GET" || /^\/(api|store)\//.test(pathname)) asked.push(`${request.method()} ${pathname}`)
    })
    await shop.addToBasket()
    await page.waitForLoadState("networkidle")
    expect(asked).toEqual([])
    page.removeAllListeners("request")
  })

  await shop.putInBasket(second)
  await shop.openBasket()
  await press(shop, first, form.increase)
  await expect(quantityOf(shop, first)).toHaveValue("2")

  await test.step("taken out, and put back where it was", async () => {
    const titles = shop.main.getByRole("heading", { level: 2 })
    const before = await titles.allInnerTexts()
    await press(shop, first, basket.remove)
    await expect(lineOf(shop, first)).toHaveCount(0)
    await shop.main.getByRole("button", { name: basket.undo, exact: true }).click()
    await expect(quantityOf(shop, first)).toHaveValue("2")
    await expect(titles).toHaveText(before)
  })

  await test.step("put aside, and there after the page is loaded anew", async () => {
    await press(shop, second, basket.keep)
    await page.reload()
    await expect(shop.main.getByRole("heading", { name: basket.laterTitle })).toBeVisible()
    await expect(quantityOf(shop, first)).toHaveValue("2")
    await press(shop, second, basket.takeNow)
    await expect(quantityOf(shop, second)).toHaveValue("1")
  })

  await test.step("another tab counts the same, in another language too", async () => {
    const other = new Shop(await context.newPage(), "fr")
    const [french] = (await chooseGoods("fr", 5)).filter(({ handle }) => handle === first.handle)
    await other.open("/basket")
    await expect(quantityOf(other, french)).toHaveValue("2")
    await press(other, french, words.fr.form.increase)
    await expect(quantityOf(shop, first)).toHaveValue("3")
  })
})

test("a price that changed, a shop that closed and a thing that is gone are told before anybody pays", async ({
  page,
}) => {
  const shop = new Shop(page, "ar")
  const { problem, blocked } = shop.words.basket
  const [dearer, closed, gone] = (await chooseGoods("ar", 8)).slice(-3)
  for (const goods of [dearer, closed, gone]) await shop.putInBasket(goods)
  const prices = `update price set amount = amount + $2, raw_amount = jsonb_build_object('value', (amount + $2)::text, 'precision', 20)
    where deleted_at is null and price_list_id is null and price_set_id in (
      select l.price_set_id from product_variant_price_set l join product_variant v on v.id = l.variant_id
      join product p on p.id = v.product_id where p.handle = $1)`
  const stand = "update cooperative set closed_from = $2, closed_until = $3 where handle = $1"
  const publish = "update product set status = $2 where handle = $1"
  const day = 86_400_000
  try {
    await sql(prices, [dearer.handle, 7])
    await sql(stand, [closed.cooperative.handle, new Date(Date.now() - day), new Date(Date.now() + 9 * day)])
    await sql(publish, [gone.handle, "draft"])
    await shop.openBasket()
    const told = (text: string) => shop.main.getByText(containing(text.split(/[<{]/)[0].trim()))
    await expect(told(problem.priceChanged)).toBeVisible()
    await expect(told(problem.closedUntil)).toBeVisible()
    await expect(told(problem.gone)).toBeVisible()
    await expect(told(blocked)).toBeVisible()
  } finally {
    await sql(prices, [dearer.handle, -7])
    await sql(stand, [closed.cooperative.handle, null, null])
    await sql(publish, [gone.handle, "published"])
  }
})
