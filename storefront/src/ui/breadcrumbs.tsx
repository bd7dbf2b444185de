import type { ReactNode } from "react"
import { Link } from "./link"
import styles from "./breadcrumbs.module.css"

type Crumb = { label: ReactNode; href?: string }

/** Where a page stands; the last item is the page itself and is not a link. */
export function Breadcrumbs({ label, items }: { label: string; items: Crumb[] }) {
  return (
    <nav aria-label={label} className={styles.nav} data-print="hide">
      <ol role="list" className={styles.list}>
        {items.map((item) => (
          <li key={item.href ?? "here"}>
            {item.href ? <Link href={item.href}>{item.label}</Link> : <span aria-current="page">{item.label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
