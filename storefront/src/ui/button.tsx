import type { ButtonHTMLAttributes, ReactNode } from "react"
import { classNames } from "./class-names"
import { Link } from "./link"
import styles from "./button.module.css"

interface Look {
  variant?: "primary" | "secondary" | "quiet" | "danger"
  wide?: boolean
  children: ReactNode
}

function look({ variant = "primary", wide }: Omit<Look, "children">) {
  return classNames(styles.button, styles[variant], wide && styles.wide)
}

/** A button; `busy` keeps its place and says so while something runs. */
export function Button({
  variant,
  wide,
  busy,
  children,
  ...rest
}: Look & { busy?: boolean } & Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className">) {
  return (
    <button type="button" {...rest} aria-busy={busy || undefined} className={look({ variant, wide })}>
      {children}
    </button>
  )
}

/** A link that looks like a button; `anew` asks the server even for the page one is on. */
export function LinkButton({ variant, wide, href, anew, children }: Look & { href: string; anew?: boolean }) {
  const Tag = anew ? "a" : Link
  return (
    <Tag href={href} className={look({ variant, wide })}>
      {children}
    </Tag>
  )
}
