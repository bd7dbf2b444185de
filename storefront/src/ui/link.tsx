"use client"

import NextLink from "next/link"
import { useState, type ComponentProps, type SyntheticEvent } from "react"

type Props = Omit<ComponentProps<typeof NextLink>, "prefetch">

/** As wide as a page shows the picture its card showed small. */
const wholeSizes = "(min-width: 60rem) 36rem, 100vw"

/** The picture of the card a link stands in, as large as the page behind it shows it. */
function fetchPicture(link: Element) {
  const shown = link.closest("article")?.querySelector<HTMLImageElement>("img[srcset]")
  if (!shown) return
  const whole = new Image()
  whole.sizes = wholeSizes
  whole.srcset = shown.srcset
}

/** A link that fetches its page, and the picture it opens with, once a hand or the keyboard comes near: long lists cost no requests. */
export function Link(props: Props) {
  const [near, setNear] = useState(false)
  const approach = ({ currentTarget }: SyntheticEvent<Element>) => {
    if (!near) fetchPicture(currentTarget)
    setNear(true)
  }
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
