import { demoLogin, given } from "./support/market"
import { expect, test } from "./support/visit"

test.use({ viewport: { width: 1280, height: 900 }, extraHTTPHeaders: {}, expected: /401/ })

test("Medusa's own dashboard works for the administrator", async ({ page }) => {
  const { login, password } = demoLogin("administrator")
  // The dashboard draws flags from a public address; tests stay on this machine.
  const flag = '<svg xmlns="http://www.w3.org/2000/svg"/>'
  await page.route(/flag-icons/, (route) => route.fulfill({ contentType: "image/svg+xml", body: flag }))
  await page.goto(`${given("BACKEND_URL")}/app`)
  await page.locator("input[name=email]").fill(login)
  await page.locator("input[name=password]").fill(password)
  await page.locator("button[type=submit]").click()
  await expect(page).toHaveURL(/\/app\/orders/)
  for (const list of ["orders", "products"]) {
    await page.goto(`${given("BACKEND_URL")}/app/${list}`)
    await expect(page.getByRole("table").getByRole("row").nth(1)).toBeVisible()
    await expect(page.locator("[data-sonner-toast][data-type=error]")).toHaveCount(0)
  }
})
