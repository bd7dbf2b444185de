import type { Page } from "@playwright/test"

const LINK_MS = 10_000

/** A page of the desk or the dashboard: where it is, or on which page the first link that leads to it stands. */
export type OfficePage = {
  name: string
  route: string
  path?: string
  from?: string
  link?: string
  then?: string
  /** What is pressed there first. */
  press?: string
  guest?: boolean
}

/** Where an office's paths begin, and how one goes to an address and waits until it is there. */
type Office = { base: string; go: (address: string) => Promise<void> }

/** Opens a page as somebody in the office comes to it. */
export async function openOfficePage(
  page: Page,
  { path, from, link, then = "", press }: OfficePage,
  { base, go }: Office
): Promise<void> {
  await go(`${base}${path ?? from}`)
  if (link) await go(`${await page.locator(link).first().getAttribute("href", { timeout: LINK_MS })}${then}`)
  if (press) await page.locator(press).first().click({ timeout: LINK_MS })
}
