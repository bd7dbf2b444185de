/**
 * The dashboard ends the title of each of its pages with the name of the software it is made of, and asks nobody for
 * another: whoever works here has the market's own on their tab.
 */
export function nameTab(): void {
  const rename = () => {
    const market = document.documentElement.lang.startsWith("ar") ? "المعرض" : "Maarid"
    const title = document.title.replace(/Medusa$/, market)
    if (title !== document.title) document.title = title
  }
  new MutationObserver(rename).observe(document.head, { childList: true, subtree: true, characterData: true })
}
