/* Medusa's own pages are made for a wide screen: there a line has something at either end. */
const LINES = "main .flex.items-center.justify-between, main .flex.items-center.justify-between > .flex"

/** On a phone what does not fit into one of these lines stands under it, not over it. */
export function wrapLines(): void {
  const style = document.createElement("style")
  style.textContent = `@media (max-width: 767px) { :is(${LINES}) { flex-wrap: wrap; row-gap: 0.5rem } }`
  document.head.append(style)
}
