/** Where to go after signing in: one of our own pages without language, with a part of it perhaps; never another site; the account otherwise. */
export function nextPage(wanted: string): string {
  return /^\/[a-z][a-z-]*(\/[A-Za-z0-9-]+)*(\?[a-z]+=[a-z]+)?$/.test(wanted) ? wanted : "/account"
}
