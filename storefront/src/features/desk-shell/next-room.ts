/** Where to go after signing in: a page of the desk without language, never another site; the first page otherwise. */
export function nextRoom(wanted: string | undefined): string {
  return wanted && /^\/coop(\/[A-Za-z0-9_-]+)*$/.test(wanted) ? wanted : "/coop"
}
