import { defineConfig } from "@playwright/test"

const pages = /every-(desk-|office-)?page\.spec\.ts/
/** Journeys of buyers that neither count calls nor change what others see: these may be made beside each other. */
const visits =
  /tasks\/|\/(accessible|account|account-phone|bad-forms|bad-forms-inside|basket|forms|found|gallery|hostile|keyboard|mail|map|no-script|pictures|signed-in-checkout|suggestions|theme|transfer)\.spec\.ts/

/** Viewports and languages are chosen by the tests. Servers and Chromium come from scripts/test.mjs, in variables. */
export default defineConfig({
  testDir: "tests/e2e",
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  // What passes only then is told at the end as unsteady (scripts/run-tests.mjs).
  retries: 1,
  // Else half of the cores, whatever a project asks for.
  workers: 2,
  projects: [
    // Each page by itself, beside others; what counts calls or changes the market has it alone.
    { name: "pages", testMatch: pages, fullyParallel: true, workers: 2, outputDir: "test-results/e2e-pages" },
    { name: "journeys", testIgnore: [pages, visits], workers: 1, outputDir: "test-results/e2e-journeys" },
    { name: "visits", testMatch: visits, workers: 2, outputDir: "test-results/e2e-visits" },
  ],
  reporter: [["list"], ["json", { outputFile: process.env.PLAYWRIGHT_REPORT ?? "test-results/e2e.json" }]],
  use: {
    baseURL: process.env.STOREFRONT_URL,
    // Looked at when a test fails; to keep one of each would take a third of the time.
    trace: "on-first-retry",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: JSON.parse(process.env.CHROMIUM_ARGS ?? "[]") as string[],
    },
  },
})
