import { Input } from "@medusajs/ui"
import { useEffect, useRef, type ComponentProps } from "react"

/** A field to search in. Medusa's glass says it is a picture and has no name: who hears the page is spared it. */
export function SearchInput(props: ComponentProps<typeof Input>) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    field.current?.parentElement?.querySelector("[role=img]")?.setAttribute("aria-hidden", "true")
  }, [])
  return <Input ref={field} type="search" {...props} />
}
