type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json }

/** What a page is about, for search engines (schema.org). */
export function JsonLd({ data }: { data: { "@type": string; [key: string]: Json } }) {
  // A text with "</script>" in it must not end the element.
  const text = JSON.stringify({ "@context": "https://schema.org", ...data }).replace(/</g, "\\u003c")
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />
}
