"use client"

import { useLocale, useTranslations } from "next-intl"
import { localePath } from "@/i18n/locales"
import { Naming } from "@/i18n/naming"
import { Button, LinkButton } from "@/ui/button"
import { EmptyState } from "@/ui/notice"
import type { Application } from "../answers"
import styles from "./application.module.css"
import { Reasons } from "./reasons"

/** How an application stands that is out of its writer's hands. */
export function Answered({ application, again }: { application: Application; again: () => void }) {
  const t = useTranslations("apply")
  const locale = useLocale()
  const name = locale === "ar" ? application.answers.name_ar : application.answers.name_fr
  if (application.status === "refused") {
    return (
      <div className={styles.step}>
        <Reasons application={application} />
        <p>{t("refusedText")}</p>
        <div className={styles.ways}>
          <Button onClick={again}>{t("again")}</Button>
          <LinkButton href={localePath(locale, "/contact")} variant="secondary">
            {t("write")}
          </LinkButton>
        </div>
      </div>
    )
  }
  const verified = application.status === "verified"
  return (
    <div role="status">
      <EmptyState
        icon={verified ? "fair" : "check"}
        title={t(verified ? "verifiedTitle" : "sentTitle")}
        actions={verified && <LinkButton href={localePath(locale, "/coop/sign-in")}>{t("toDesk")}</LinkButton>}
      >
        <p>
          <Naming locale={locale} name={name}>
            {t(verified ? "verifiedText" : "sentText", { name })}
          </Naming>
        </p>
      </EmptyState>
    </div>
  )
}
