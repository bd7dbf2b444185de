/** How a page may look: by the device's setting, or as somebody chose here. */
export const themes = ["device", "light", "dark"] as const
export type Theme = (typeof themes)[number]

/** The ground of each theme, for the browser's own frame; `--paper` in tokens.css. */
export const themeColors = { light: "#fbf6ec", dark: "#121a38" } as const

const key = "maarid.theme"
const changed = "maarid:theme"

const isChosen = (value: unknown): value is "light" | "dark" => value === "light" || value === "dark"

/** Runs before anything is painted, so that a kept page shows at once as somebody chose it. */
export const themeScript = `try{const t=localStorage.getItem("${key}");if(t==="light"||t==="dark")document.documentElement.dataset.theme=t}catch{}`

/** What the document shows. */
export function currentTheme(): Theme {
  const { theme } = document.documentElement.dataset
  return isChosen(theme) ? theme : "device"
}

/** Shows the document in a theme, without remembering it. */
export function showTheme(theme: Theme): void {
  const root = document.documentElement
  if (theme === "device") delete root.dataset.theme
  else root.dataset.theme = theme
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const own = meta.media.includes("dark") ? "dark" : "light"
    meta.content = themeColors[theme === "device" ? own : theme]
  }
  window.dispatchEvent(new Event(changed))
}

/** Shows a theme and remembers it on this device; where nothing can be kept, it holds as long as the page. */
export function chooseTheme(theme: Theme): void {
  try {
    if (theme === "device") localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch {
    // A browser that forbids storage still shows what was chosen.
  }
  showTheme(theme)
}

/** Calls back whenever the theme changes, in this tab or another. */
export function subscribeToTheme(onChange: () => void): () => void {
  const elsewhere = (event: StorageEvent) => {
    if (event.key === key) showTheme(isChosen(event.newValue) ? event.newValue : "device")
  }
  window.addEventListener("storage", elsewhere)
  window.addEventListener(changed, onChange)
  return () => {
    window.removeEventListener("storage", elsewhere)
    window.removeEventListener(changed, onChange)
  }
}
