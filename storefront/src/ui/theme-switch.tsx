"use client"

import { useEffect, useId, useSyncExternalStore } from "react"
import { Icon } from "./icon"
import { chooseTheme, currentTheme, showTheme, subscribeToTheme, themes, type Theme } from "./theme"
import styles from "./theme-switch.module.css"

const icons = { device: "device", light: "sun", dark: "moon" } as const

interface Words {
  /** What is chosen here, and the name of each choice. */
  label: string
  names: Record<Theme, string>
}

function useTheme(): Theme {
  const theme = useSyncExternalStore<Theme>(subscribeToTheme, currentTheme, () => "device")
  // The browser's frame takes the colour too, once the page has its head.
  useEffect(() => showTheme(currentTheme()), [])
  return theme
}

/** Light, dark, or as the device: three choices side by side. Without script it is not there. */
export function ThemeSwitch({ label, names }: Words) {
  const theme = useTheme()
  const name = useId()
  return (
    <fieldset className={styles.switch}>
      <legend className={styles.legend}>{label}</legend>
      {themes.map((choice) => (
        <label key={choice} className={styles.choice}>
          <input
            type="radio"
            name={name}
            value={choice}
            checked={theme === choice}
            onChange={() => chooseTheme(choice)}
            className="visually-hidden"
          />
          <Icon name={icons[choice]} size="1.25rem" />
          {names[choice]}
        </label>
      ))}
    </fieldset>
  )
}

/** The same in one place: each press shows the next. */
export function ThemeButton({ label, names }: Words) {
  const theme = useTheme()
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? "device"
  return (
    <button
      type="button"
      aria-label={`${label} · ${names[theme]}`}
      title={`${label} · ${names[theme]}`}
      onClick={() => chooseTheme(next)}
      className={styles.button}
    >
      <Icon name={icons[theme]} />
    </button>
  )
}
