import { useLocale, useTranslations } from "next-intl"
import { dayInWords } from "@/features/fair/dates"
import { Naming } from "@/i18n/naming"
import type { Api } from "@/lib/api/types"
import { SignBadge } from "@/ui/badge"
import styles from "./sign-list.module.css"

/** Verified signs with number, issuer and last day. */
export function SignList({ signs }: { signs: Api["Sign"][] }) {
  const t = useTranslations("cooperative")
  const locale = useLocale()
  return (
    <ul role="list" className={styles.list}>
      {signs.map((sign) => (
        <li key={`${sign.kind} ${sign.number}`} className={styles.sign}>
          <SignBadge
            name={sign.name}
            detail={
              <Naming locale={locale} name={sign.number}>
                {t("signNumber", { number: sign.number })}
              </Naming>
            }
          />
          <p className={styles.more}>
            <Naming locale={locale} name={sign.issuer}>
              {t("signIssuer", { issuer: sign.issuer })}
            </Naming>
            <br />
            {t("signExpires", { date: dayInWords(sign.expires_on, locale) })}
          </p>
        </li>
      ))}
    </ul>
  )
}
