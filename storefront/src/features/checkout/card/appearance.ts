import type { Appearance } from "@stripe/stripe-js"

/** Our tokens as they are at this moment, for fields that live in Stripe's frame and see none of our styles. */
export function cardAppearance(): Appearance {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string) => style.getPropertyValue(name).trim()
  const line = `1.5px solid ${token("--control-line")}`
  return {
    theme: style.colorScheme === "dark" ? "night" : "stripe",
    variables: {
      fontFamily: "system-ui, sans-serif",
      fontSizeBase: token("--text-m"),
      borderRadius: token("--radius-s"),
      colorPrimary: token("--accent"),
      colorBackground: token("--surface"),
      colorText: token("--ink"),
      colorTextSecondary: token("--muted"),
      colorTextPlaceholder: token("--muted"),
      colorDanger: token("--danger"),
    },
    rules: {
      ".Label": { fontWeight: "600" },
      ".Input": { border: line, boxShadow: "none" },
      ".Input:focus": { borderColor: token("--focus"), outline: `2px solid ${token("--focus")}`, boxShadow: "none" },
      ".Input--invalid": { border: `2px solid ${token("--danger")}`, boxShadow: "none" },
    },
  }
}
