import { classNames } from "./class-names"
import styles from "./selvedge.module.css"

/**
 * The woven edge of a region. `edge` runs along the inline start of the nearest positioned ancestor,
 * `band` lies across. Without a region it takes that of its surroundings.
 */
export function Selvedge({ region, as = "edge" }: { region?: string; as?: "edge" | "band" }) {
  return <span aria-hidden className={classNames(styles.selvedge, styles[as])} data-region={region} />
}
