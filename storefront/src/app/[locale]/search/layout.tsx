import type { ReactNode } from "react"
import { MarketFrame } from "@/features/shell/market-frame"

export default function MarketLayout({ children }: { children: ReactNode }) {
  return <MarketFrame>{children}</MarketFrame>
}
