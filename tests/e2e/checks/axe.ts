import AxeBuilder from "@axe-core/playwright"
import type { Page } from "@playwright/test"

const level = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

async function broken(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`)
  )
}

/** Where a rule of WCAG 2.2 AA is broken on the page as it stands. */
export function violations(page: Page): Promise<string[]> {
  return broken(new AxeBuilder({ page }).withTags(level))
}

/** Where the colours alone are too near, such as in the other theme. */
export function paleWords(page: Page): Promise<string[]> {
  return broken(new AxeBuilder({ page }).withRules(["color-contrast"]))
}
