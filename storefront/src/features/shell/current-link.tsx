"use client"

import { usePathname } from "next/navigation"
import type { ReactNode } from "react"
import { Link } from "@/ui/link"

/** A link that says when its page, or one under it, is open; `exact` for the home page. */
export function CurrentLink({
  href,
  exact,
  className,
  children,
}: {
  href: string
  exact?: boolean
  className?: string
  children: ReactNode
}) {
  const pathname = usePathname()
  const current = pathname === href || (!exact && pathname.startsWith(`${href}/`))
  return (
    <Link href={href} className={className} aria-current={current ? "page" : undefined}>
      {children}
    </Link>
  )
}
