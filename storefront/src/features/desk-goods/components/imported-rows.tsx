"use client"

import { useLocale, useTranslations } from "next-intl"
import { colonOf } from "@/i18n/listed"
import { Typed } from "@/i18n/typed"
import { Badge } from "@/ui/badge"
import { faultWord } from "../fault-word"
import type { ImportedRow } from "../use-import"
import styles from "./imported-rows.module.css"

/** More rows than anybody reads on a phone are only counted; the faulty ones come first. */
const most = 200
const tones = { new: "success", change: "info", same: "plain", faulty: "danger" } as const
const columns = ["listing", "sku", "title", "category", "price", "weight_g", "stock", "lead_time_days"] as const

/** What becomes of each row of a table, and what is wrong with it. */
export function ImportedRows({ rows }: { rows: readonly ImportedRow[] }) {
  const t = useTranslations("deskGoods")
  const locale = useLocale()
  const sorted = [...rows].sort(
    (a, b) => Number(b.action === "faulty") - Number(a.action === "faulty") || a.line - b.line
  )
  const columnOf = (field: string) => columns.find((one) => one === field) ?? "other"
  return (
    <section aria-labelledby="rows-title">
      <h2 id="rows-title" className={styles.title}>
        {t("table.rows")}
      </h2>
      <ul role="list" className={styles.rows}>
        {sorted.slice(0, most).map((row) => (
          <li key={row.line}>
            <span className={styles.line}>{`${t("table.line")} ${row.line}`}</span>
            <span className={styles.name}>
              <Typed locale={locale}>{row.title || t("untitled")}</Typed>
            </span>
            <Badge tone={tones[row.action]}>{t(`table.action.${row.action}`)}</Badge>
            {row.faults.length > 0 && (
              <ul className={styles.faults}>
                {row.faults.map(({ field, code }) => (
                  <li
                    key={field}
                  >{`${t(`column.${columnOf(field)}`)}${colonOf(locale)}${t(`fault.${faultWord(code)}`)}`}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {sorted.length > most && <p>{t("table.more", { count: sorted.length - most })}</p>}
    </section>
  )
}
