import type { Page } from "@playwright/test"

const MOST_STEPS = 600
const AT_ONCE = 20

type Walk = { stops: HTMLElement[]; walked: Set<Element>; faults: Set<string>; ended: boolean }

/** Walks a page with the tabulator to its end: what takes the focus unseen, or is never reached. */
export async function keyboardFaults(page: Page): Promise<string[]> {
  await page.evaluate(beginWalk)
  for (let step = 0; step < MOST_STEPS; step += AT_ONCE) {
    await Promise.all(Array.from({ length: AT_ONCE }, () => page.keyboard.down("Tab")))
    if (await page.evaluate(() => (window as unknown as { walk: Walk }).walk.ended)) break
  }
  await page.keyboard.up("Tab")
  return page.evaluate(endWalk)
}

/** From then on the page looks at its focus itself before the tabulator leads on. */
function beginWalk() {
  scrollTo(0, 0)
  // The tabulator goes on from where something was pressed last, unless the page itself has the focus.
  document.body.tabIndex = -1
  document.body.focus()
  document.body.removeAttribute("tabindex")
  // A frame that is there without any focus tells nothing.
  const isFramed = (element: Element) => getComputedStyle(element).outlineStyle !== "none"
  const framed = new Set([...document.querySelectorAll("*")].filter(isFramed))
  const focusable = "a[href], button:not([disabled]), input:not([type=hidden], [disabled]), select, textarea, summary"
  // Of several radios one takes the focus; arrows go to the others.
  const stops = [...document.querySelectorAll<HTMLElement>(focusable)].filter(
    (element) => element.tabIndex >= 0 && !element.matches("[type=radio]")
  )
  const walk: Walk = { stops, walked: new Set(), faults: new Set(), ended: false }
  document.addEventListener("keydown", () => {
    const element = document.activeElement
    if (!element || (element === document.body && walk.walked.size === 0)) return
    walk.ended ||= element === document.body || walk.walked.has(element)
    if (walk.ended) return
    walk.walked.add(element)
    const fault = faultOf(element)
    const name = element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 40)
    if (fault) walk.faults.add(`${element.tagName.toLowerCase()} “${name}” ${fault}`)
  })
  Object.assign(window, { walk })

  function faultOf(element: Element): string | undefined {
    // A box behind its label shows the focus on the label, the link of a card on the card.
    const around = ["label", "form", "article", "li"].map((box) => element.closest(box))
    const marked = [element, element.parentElement, ...around].some((box) => {
      if (!box || framed.has(box)) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(box)
      return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2
    })
    if (!marked) return "shows no focus"
    const box = (element.closest("label") ?? element).getBoundingClientRect()
    if (box.width === 0) return "has no place"
    // A browser leaves what it shows in part where it is.
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)]
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)]
    if (right - left < Math.min(box.width, 24) || bottom - top < Math.min(box.height, 24)) return "is out of sight"
    const [x, y] = [(left + right) / 2, (top + bottom) / 2]
    const over = document.elementFromPoint(x, y)
    const covered =
      over && !element.contains(over) && !over.contains(element) && !over.closest("article, label, li, form")
    return covered ? `is covered by ${over.tagName.toLowerCase()}` : undefined
  }
}

function endWalk(): string[] {
  const { walk } = window as unknown as { walk: Walk }
  const missed = walk.stops.filter(
    (element) =>
      !walk.walked.has(element) &&
      !element.matches(":disabled") &&
      element.checkVisibility({ visibilityProperty: true })
  )
  return [
    ...walk.faults,
    ...missed.map(
      (element) => `${element.tagName.toLowerCase()} “${element.textContent?.trim().slice(0, 40)}” is never reached`
    ),
    ...(walk.walked.size ? [] : ["nothing takes the focus"]),
  ]
}
