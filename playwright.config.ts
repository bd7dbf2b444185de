import { defineConfig } from "@playwright/test"

/** Viewports and languages are chosen by the tests. Servers and Chromium come from scripts/test.mjs, in variables. */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results/e2e",
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
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
