"use client"

import { useTranslations } from "next-intl"
import { Icon } from "@/ui/icon"
import type { Kept } from "../use-application"
import styles from "./application.module.css"

/** Where what was written is kept. */
export function SaveState({ kept, signedIn }: { kept: Kept; signedIn: boolean }) {
  const t = useTranslations("apply.kept")
  const word = signedIn ? kept : "guest"
  return (
    <p role="status" className={styles.kept}>
      <Icon name={word === "server" ? "check" : "device"} size="1.25rem" />
      {t(word)}
    </p>
  )
}
