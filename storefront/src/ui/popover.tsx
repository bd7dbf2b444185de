"use client"

import type { ReactNode } from "react"

interface Props {
  id: string
  /** Id of its title. */
  labelledBy: string
  className?: string
  children: ReactNode
}

/** What any button with `popoverTarget={id}` opens over the page, without script; a link followed in it closes it. */
export function Popover({ id, labelledBy, className, children }: Props) {
  return (
    <div
      id={id}
      popover="auto"
      role="dialog"
      aria-labelledby={labelledBy}
      className={className}
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest("a")) event.currentTarget.hidePopover()
      }}
    >
      {children}
    </div>
  )
}
