import { Icon } from "./icon"
import { Link } from "./link"
import styles from "./pagination.module.css"

interface Props {
  label: string
  previousLabel: string
  nextLabel: string
  current: number
  total: number
  hrefOf: (page: number) => string
}

/** First, last and the neighbours of the current page; 0 stands for a gap. */
function shownPages(current: number, total: number): number[] {
  const near = [1, current - 1, current, current + 1, total].filter((page) => page >= 1 && page <= total)
  const pages = [...new Set(near)].sort((a, b) => a - b)
  return pages.flatMap((page, index) => {
    const before = pages[index - 1]
    return before !== undefined && page - before > 1 ? [0, page] : [page]
  })
}

/** Numbered pages as plain links; nothing when one page holds all. */
export function Pagination({ label, previousLabel, nextLabel, current, total, hrefOf }: Props) {
  if (total <= 1) return null
  return (
    <nav aria-label={label} className={styles.nav} data-print="hide">
      <ul role="list" className={styles.list}>
        {current > 1 && (
          <li>
            <Link href={hrefOf(current - 1)} rel="prev" className={styles.page}>
              <Icon name="back" size="1.25rem" title={previousLabel} />
            </Link>
          </li>
        )}
        {shownPages(current, total).map((page, index) => (
          <li key={page || `gap-${index}`}>
            {page === 0 ? (
              <span className={styles.gap}>…</span>
            ) : (
              <Link href={hrefOf(page)} aria-current={page === current ? "page" : undefined} className={styles.page}>
                {page}
              </Link>
            )}
          </li>
        ))}
        {current < total && (
          <li>
            <Link href={hrefOf(current + 1)} rel="next" className={styles.page}>
              <Icon name="forward" size="1.25rem" title={nextLabel} />
            </Link>
          </li>
        )}
      </ul>
    </nav>
  )
}
