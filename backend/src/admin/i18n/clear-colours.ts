/** Links and quiet words darker than Medusa's by day: theirs are too pale to be read by everybody (WCAG 2.2, 1.4.3). */
export function clearColours(): void {
  const style = document.createElement("style")
  style.textContent = ":root:not(.dark) { --fg-interactive: #2563eb; --fg-muted: #63636b }"
  document.head.append(style)
}
