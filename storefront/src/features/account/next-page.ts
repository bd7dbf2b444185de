/** Where to go after signing in: one of our own pages without language, never another site; the account otherwise. */
export function nextPage(wanted: string): string {
  return /^\/[a-z][a-z-]*(\/[A-Za-z0-9-]+)*$/.test(wanted) ? wanted : "/account"
}
