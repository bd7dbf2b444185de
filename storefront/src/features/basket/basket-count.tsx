"use client"

import { useSyncExternalStore } from "react"
import { countBasketPieces, subscribeToBasket } from "./storage"
import styles from "./basket-count.module.css"

/** The number on the basket link; nothing until the device has been asked, nothing when empty. */
export function BasketCount() {
  const count = useSyncExternalStore(subscribeToBasket, countBasketPieces, () => 0)
  return count > 0 ? <span className={styles.count}>{count > 99 ? "99+" : count}</span> : null
}
