import { Children, type ReactNode } from "react"
import { classNames } from "./class-names"
import styles from "./grid.module.css"

interface Props {
  /** Cards; with `lead` the first takes four places, and 5, 9 or 13 of them close every row. */
  children: ReactNode
  lead?: boolean
  /** Put after the last card, it takes whatever the last row leaves. */
  tail?: ReactNode
}

/** Two columns on a phone, four on a desk; rows never end ragged when a tail is given. */
export function Grid({ children, lead, tail }: Props) {
  return (
    <ul role="list" className={classNames(styles.grid, lead && styles.withLead)}>
      {Children.toArray(children).map((child, index) => (
        <li key={index}>{child}</li>
      ))}
      {tail && <li className={styles.tail}>{tail}</li>}
    </ul>
  )
}
