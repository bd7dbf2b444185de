"use client"

import { useSyncExternalStore } from "react"
import { readBasket, subscribeToBasket, type Basket } from "./storage"

/** The basket of this device, kept in step with other tabs; null until the device has been asked. */
export function useBasket(): Basket | null {
  return useSyncExternalStore(subscribeToBasket, readBasket, () => null)
}
