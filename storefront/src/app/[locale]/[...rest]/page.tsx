import { notFound } from "next/navigation"

/* Rendered per request so that invented addresses never fill the page cache. */
export const dynamic = "force-dynamic"

export default function UnknownPage() {
  notFound()
}
