import { useTranslations } from "next-intl"
import { DeskHead } from "@/features/desk-shell/desk-head"
import { fairDates } from "@/features/fair/dates"
import { localePath, type Locale } from "@/i18n/locales"
import { Typed } from "@/i18n/typed"
import { Written } from "@/i18n/written"
import { Disclosure } from "@/ui/disclosure"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { Notice } from "@/ui/notice"
import { callInWords } from "./call-in-words"
import { ApplyForm, WithdrawForm } from "./fair-forms"
import { StandingBadge } from "./fair-list"
import type { DeskFair } from "./server"
import styles from "./desk-fairs.module.css"

interface Props {
  locale: Locale
  fair: DeskFair
  /** Whether the member's role may apply and withdraw. */
  acts: boolean
}

/** One fair from the desk: when and where, what it calls for, how the own application stands, and what can be done now. */
export function DeskFairView({ locale, fair, acts }: Props) {
  const t = useTranslations("deskFairs")
  const own = fair.own && fair.own.status !== "withdrawn" ? fair.own : null
  const mayApply = acts && fair.call.state === "open" && (!own || own.status === "applied")
  return (
    <>
      <DeskHead
        title={<Written locale={locale}>{fair.name}</Written>}
        back={{ href: localePath(locale, "/coop/fairs"), label: t("title") }}
        aside={fair.own && <StandingBadge status={fair.own.status} />}
      >
        {fair.slogan && <Written locale={locale}>{fair.slogan}</Written>}
      </DeskHead>
      {fair.demo && (
        <Notice>
          <p>{t("demo")}</p>
        </Notice>
      )}
      <section className={styles.part} aria-label={t("facts")}>
        <dl className={styles.facts}>
          <dt>{t("when")}</dt>
          <dd>{fairDates({ ...fair, year: null }, locale) ?? t("undated")}</dd>
          <dt>{t("where")}</dt>
          <dd>{fair.venue || (fair.territory?.name ?? t("undated"))}</dd>
          <dt>{t("call")}</dt>
          <dd>{callInWords(fair.call, locale, t)}</dd>
        </dl>
        {fair.call.text && (
          <p className={styles.text}>
            <Written locale={locale}>{fair.call.text}</Written>
          </p>
        )}
        <Link href={localePath(locale, `/fairs/${fair.handle}`)} className={styles.way}>
          <Icon name="globe" size="1.5rem" />
          {t("seenByBuyers")}
        </Link>
      </section>
      {own && <Standing locale={locale} fair={fair} own={own} />}
      {mayApply && (
        <section className={styles.part} aria-labelledby="apply">
          <h2 id="apply">{t(own ? "changeTitle" : "applyTitle")}</h2>
          <ApplyForm
            key={own ? `${own.brings} ${own.stand_wish}` : "new"}
            id={fair.id}
            brings={fair.own?.brings ?? ""}
            size={fair.own?.stand_wish ?? "small"}
            again={own !== null}
          />
        </section>
      )}
      {!acts && <p className={styles.small}>{t("notYours")}</p>}
      {acts && fair.can_withdraw && (
        <Disclosure summary={t("withdraw")}>
          <WithdrawForm id={fair.id} />
        </Disclosure>
      )}
    </>
  )
}

function Standing({ locale, fair, own }: { locale: Locale; fair: DeskFair; own: NonNullable<DeskFair["own"]> }) {
  const t = useTranslations("deskFairs")
  return (
    <section className={styles.part} aria-labelledby="standing">
      <h2 id="standing">{t(`told.${own.status}`)}</h2>
      {own.message && (
        <blockquote className={styles.message}>
          <Typed as="p" locale={locale}>
            {own.message}
          </Typed>
        </blockquote>
      )}
      {own.status === "accepted" &&
        (own.stand ? (
          <p className={styles.stand}>{t("standNumber", { stand: own.stand })}</p>
        ) : (
          <p className={styles.small}>{t("standLater")}</p>
        ))}
      {own.brings && (
        <Typed as="p" locale={locale} className={styles.text}>
          {own.brings}
        </Typed>
      )}
      {own.status === "accepted" && fair.state !== "closed" && (
        <Link href={localePath(locale, `/coop/fairs/${fair.id}/badge`)} className={styles.way}>
          <Icon name="sign" size="1.5rem" />
          {t("badge")}
        </Link>
      )}
    </section>
  )
}
