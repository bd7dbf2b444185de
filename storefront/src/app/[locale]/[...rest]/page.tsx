import { notFound } from "next/navigation"

/* Made when asked for, so that it passes the page cache, which gives it its words and keeps none of these addresses. */
export const dynamic = "force-static"

export default function UnknownPage() {
  notFound()
}
