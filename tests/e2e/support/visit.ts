import { expect, test as base, type BrowserContext } from "@playwright/test"
import { randomInt } from "node:crypto"

/** The narrow phone everything has to work on. */
export const phone = { width: 390, height: 844 }

/** Each visitor has an address of their own: limits on calls are tested elsewhere. */
export const fromSomewhere = () => ({ "x-forwarded-for": `10.${[1, 2, 3].map(() => randomInt(256)).join(".")}` })

type Watch = {
  /** Complaints of the browser that the test provokes; any other one fails it. */
  expected: RegExp
  complaints: string[]
}

/** Every page is watched: a console error, a failed request or an uncaught error fails the test. */
export const test = base.extend<Watch>({
  viewport: phone,
  extraHTTPHeaders: async ({}, use) => use(fromSomewhere()),
  expected: [/^$/, { option: true }],
  complaints: [
    async ({ context, expected }, use) => {
      const complaints = watch(context)
      await use(complaints)
      expect(complaints.filter((text) => !expected.test(text))).toEqual([])
    },
    { auto: true },
  ],
})

/** What goes wrong in a visitor's browser, as it happens. A page that is left gives up its requests: no complaint. */
function watch(context: BrowserContext): string[] {
  const complaints: string[] = []
  context.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()} (${message.location().url})`)
  })
  context.on("weberror", (error) => complaints.push(`error: ${error.error().message}`))
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? ""
    // What a service worker cannot fetch it does not keep: that it does without is its own affair.
    if (reason !== "net::ERR_ABORTED" && !request.serviceWorker())
      complaints.push(`request: ${request.url()} ${reason}`)
  })
  context.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`answer: ${response.status()} ${response.url()}`)
  })
  return complaints
}

export { expect }
