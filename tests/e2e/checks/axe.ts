import type { Page } from "@playwright/test"
import axe from "axe-core"

const level = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
/** Of these rules the ones that look at colours: by night all others would say what they said by day. */
const ofColours = ["color-contrast", "link-in-text-block"]

type Theirs = { axe: typeof axe }

/** Where a rule of WCAG 2.2 AA is broken on the page as it stands, or in a part of it. */
export const violations = (page: Page, within = "html") => broken(page, within, { type: "tag", values: level })

/** The same of a page that was looked at already, and has other colours since. */
export const violationsOfColours = (page: Page, within = "html") =>
  broken(page, within, { type: "rule", values: ofColours })

async function broken(page: Page, within: string, runOnly: axe.RunOnly): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source)
  // Only what is broken is described, and within the page itself: to describe the rest would cost more than the rules.
  const { violations } = await page.evaluate(
    ([part, options]) => (window as unknown as Theirs).axe.run(part, options),
    [within, { resultTypes: ["violations"], runOnly }] as [string, axe.RunOptions]
  )
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`)
  )
}
