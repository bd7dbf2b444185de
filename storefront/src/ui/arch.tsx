import type { ReactNode } from "react"
import { classNames } from "./class-names"
import styles from "./arch.module.css"

/** A horseshoe arch that frames what stands in it; the shape cuts, so nothing focusable goes inside. */
export function Arch({ tone = "region", children }: { tone?: "region" | "deep" | "indigo"; children?: ReactNode }) {
  return (
    <div className={styles.holder}>
      <div className={classNames(styles.arch, styles[tone])}>{children}</div>
    </div>
  )
}
