const OURS = /^(?:\/[a-z0-9-]+)*\/?(?:\?[\w=&%+.-]*)?(?:#[\w-]*)?$/i
const LANGUAGE = /^\/(?:ar|fr|en)(?=[/?#]|$)/
const ELSEWHERE = ["http:", "https:"]
const MAIL = /^mailto:[\w.+-]+@[\w.-]+$/
const PHONE = /^tel:\+?[\d.-]{3,20}$/

/**
 * Where an address that somebody wrote leads: a path of the storefront ("/contact", without a language), a page
 * elsewhere, a mail address, a phone. Null for whatever else, above all what a browser would run.
 */
export function addressOf(written: string): string | null {
  if (written.startsWith("/")) return OURS.test(written) ? written.replace(LANGUAGE, "").replace(/^\/?/, "/") : null
  if (MAIL.test(written) || PHONE.test(written)) return written
  if (!URL.canParse(written)) return null
  const { protocol, username, password, hostname, href } = new URL(written)
  // A name before the host makes an address look like another's.
  return ELSEWHERE.includes(protocol) && hostname && !username && !password ? href : null
}
