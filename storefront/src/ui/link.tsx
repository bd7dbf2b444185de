"use client"

import NextLink from "next/link"
import { useState, type ComponentProps } from "react"

type Props = Omit<ComponentProps<typeof NextLink>, "prefetch">

/** A link that prefetches once a hand or the keyboard comes near, so long lists cost no requests. */
export function Link(props: Props) {
  const [near, setNear] = useState(false)
  const approach = () => setNear(true)
  return (
    <NextLink
      {...props}
      prefetch={near ? null : false}
      onMouseEnter={approach}
      onTouchStart={approach}
      onFocus={approach}
    />
  )
}
