const ours = ["ar", "fr", "en"]

/**
 * Whoever has not chosen a language yet is spoken to in the browser's, Arabic where we have none of its: the dashboard
 * itself would begin in English. It keeps the choice in this cookie, and looks for it before anything else.
 */
export function followBrowser(): void {
  if (/(?:^|; )lng=/.test(document.cookie) || localStorage.getItem("lng")) return
  const language = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => ours.includes(tag)) ?? "ar"
  document.cookie = `lng=${language}; path=/; max-age=31536000; samesite=lax`
}
