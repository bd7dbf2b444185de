/** How much of the most a figure is, beside its words; nothing for those who hear the page. */
export function Bar({ part, most }: { part: number; most: number }) {
  const percent = most > 0 ? Math.max(0, Math.min(100, (part / most) * 100)) : 0
  return (
    <div className="h-2 w-full min-w-24 overflow-hidden rounded-full bg-ui-bg-component" aria-hidden>
      <div className="h-full rounded-full bg-ui-tag-blue-icon" style={{ inlineSize: `${percent}%` }} />
    </div>
  )
}
