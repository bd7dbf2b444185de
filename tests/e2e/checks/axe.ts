import AxeBuilder from "@axe-core/playwright"
import type { Page } from "@playwright/test"

const level = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

/** Where a rule of WCAG 2.2 AA is broken on the page as it stands, or in a part of it. */
export async function violations(page: Page, within = "html"): Promise<string[]> {
  // Only what is broken is described, and within the page itself: another page for the results would cost more than the rules.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ["violations"] })
    .withTags(level)
    .include(within)
    .setLegacyMode(true)
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`)
  )
}
