import { StatusBadge } from "@medusajs/ui"
import type { ComponentProps } from "react"

/** Medusa's badge of a state, which is made for reading from left to right: its sides are turned into start and end. */
export const StateBadge = (props: ComponentProps<typeof StatusBadge>) => (
  <StatusBadge {...props} className="whitespace-nowrap !pe-1 !ps-0" />
)
