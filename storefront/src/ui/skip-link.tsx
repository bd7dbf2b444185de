import styles from "./skip-link.module.css"

/** The first stop of the keyboard: past the header, to the content. */
export function SkipLink({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} className={styles.skip}>
      {children}
    </a>
  )
}
