import { defineConfig } from "@playwright/test"

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
    {
      name: "pages",
      testMatch: /every-(desk-|office-)?page\.spec\.ts/,
      fullyParallel: true,
      workers: 2,
      outputDir: "test-results/e2e-pages",
    },
    {
      name: "journeys",
      testIgnore: /every-(desk-|office-)?page\.spec\.ts/,
      workers: 1,
      outputDir: "test-results/e2e-journeys",
    },
  ],
  reporter: [["list"], ["json", { outputFile: process.env.PLAYWRIGHT_REPORT ?? "test-results/e2e.json" }]],
  use: {
    baseURL: process.env.STOREFRONT_URL,
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: JSON.parse(process.env.CHROMIUM_ARGS ?? "[]") as string[],
    },
  },
})
