import { useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { dayOf } from "@/features/delivery/dates"
import { OrderRows } from "@/features/desk-orders/order-list"
import type { DeskOrder, Pile } from "@/features/desk-orders/view"
import type { DeskMember } from "@/features/desk-shell/desk-member"
import { closedTo, parts, type Part } from "@/features/desk-shell/parts"
import { dayInWords } from "@/features/fair/dates"
import { localePath, type Locale } from "@/i18n/locales"
import { Written } from "@/i18n/written"
import type { Answer } from "@/lib/api/types"
import { Icon, type IconName } from "@/ui/icon"
import { Link } from "@/ui/link"
import { EmptyState } from "@/ui/notice"
import styles from "./today.module.css"

type Today = Answer<"/coop/today">
type Expiring = Today["expiring"][number]

const waiting = [
  { pile: "to_answer", icon: "parcel" },
  { pile: "to_pack", icon: "basket" },
  { pile: "to_ship", icon: "van" },
  { pile: "returning", icon: "returns" },
] as const satisfies { pile: Pile; icon: IconName }[]

/** The day's work: first the calls, then the answers with the nearest deadline, then the shelf and the papers. */
export function TodayView({ locale, today, member }: { locale: Locale; today: Today; member: DeskMember }) {
  const t = useTranslations("deskToday")
  const { calls, answers } = today.fairs
  const orders = today.orders?.to_answer ?? []
  const toCall = orders.filter(needsCall)
  const toAnswer = orders.filter((order) => !needsCall(order))
  const busy = today.orders && waiting.some(({ pile }) => today.orders && today.orders.counts[pile] > 0)
  return (
    <>
      {today.announcements.length > 0 && <Announcements locale={locale} announcements={today.announcements} />}
      {busy && <Piles locale={locale} counts={(today.orders as NonNullable<Today["orders"]>).counts} />}
      {toCall.length > 0 && (
        <Part title={t("toCall")} lead={t("toCallText")}>
          <OrderRows locale={locale} orders={toCall} />
        </Part>
      )}
      {toAnswer.length > 0 && (
        <Part title={t("toAnswer")}>
          <OrderRows locale={locale} orders={toAnswer} />
        </Part>
      )}
      {answers.length > 0 && <FairAnswers locale={locale} answers={answers} />}
      {calls.length > 0 && <OpenCalls locale={locale} calls={calls} />}
      {today.stock && today.stock.low.length > 0 && <LowStock locale={locale} stock={today.stock} />}
      {today.expiring.length > 0 && <ExpiringSoon locale={locale} expiring={today.expiring} member={member} />}
      {!busy && !today.stock?.low.length && !today.expiring.length && !answers.length && !calls.length && (
        <EmptyState icon="check" title={t("nothing")}>
          <p>{t("nothingText")}</p>
        </EmptyState>
      )}
    </>
  )
}

/** What the organizers of the market tell this cooperative, as they wrote it. */
function Announcements({ locale, announcements }: { locale: Locale; announcements: Today["announcements"] }) {
  const t = useTranslations("deskToday")
  return (
    <Part title={t("announcements")}>
      <ul role="list" className={styles.lines}>
        {announcements.map(({ id, title, body, shown_from }) => (
          <li key={id} className={styles.announcement}>
            <h3>
              <Written locale={locale}>{title}</Written>
            </h3>
            <p>
              <Written locale={locale}>{body}</Written>
            </p>
            <small className={styles.small}>{dayOf(locale, shown_from)}</small>
          </li>
        ))}
      </ul>
    </Part>
  )
}

const needsCall = (order: DeskOrder) => order.doubts.length > 0 && order.call?.outcome !== "confirmed"

function Part({ title, lead, children }: { title: string; lead?: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {lead && <p className={styles.small}>{lead}</p>}
      {children}
    </section>
  )
}

/** How many orders wait for what; those of nothing are left out. */
function Piles({ locale, counts }: { locale: Locale; counts: NonNullable<Today["orders"]>["counts"] }) {
  const t = useTranslations("deskOrders")
  return (
    <ul role="list" className={styles.piles}>
      {waiting
        .filter(({ pile }) => counts[pile] > 0)
        .map(({ pile, icon }) => (
          <li key={pile}>
            <Link href={localePath(locale, `/coop/orders?pile=${pile}`)} className={styles.pile}>
              <Icon name={icon} size="1.75rem" />
              <span className={styles.count}>{counts[pile]}</span>
              {t(`pile.${pile}`)}
            </Link>
          </li>
        ))}
    </ul>
  )
}

/** What organizers answered of late to the cooperative's applications. */
function FairAnswers({ locale, answers }: { locale: Locale; answers: Today["fairs"]["answers"] }) {
  const t = useTranslations()
  return (
    <Part title={t("deskToday.answers")}>
      <ul role="list" className={styles.lines}>
        {answers.map(({ id, name, status, stand }) => (
          <li key={id}>
            <Link href={localePath(locale, `/coop/fairs/${id}`)} className={styles.line}>
              <span>
                <Written locale={locale}>{name}</Written>
              </span>
              <strong>{stand ? t("deskFairs.standNumber", { stand }) : t(`deskFairs.status.${status}`)}</strong>
            </Link>
          </li>
        ))}
      </ul>
    </Part>
  )
}

/** Fairs that take applications and have none of the cooperative's. */
function OpenCalls({ locale, calls }: { locale: Locale; calls: Today["fairs"]["calls"] }) {
  const t = useTranslations("deskToday")
  return (
    <Part title={t("calls")}>
      <ul role="list" className={styles.lines}>
        {calls.map(({ id, name, closes_on }) => (
          <li key={id}>
            <Link href={localePath(locale, `/coop/fairs/${id}`)} className={styles.line}>
              <span>
                <Written locale={locale}>{name}</Written>
              </span>
              <strong>{t("callUntil", { day: dayInWords(closes_on, locale) })}</strong>
            </Link>
          </li>
        ))}
      </ul>
    </Part>
  )
}

function LowStock({ locale, stock }: { locale: Locale; stock: NonNullable<Today["stock"]> }) {
  const t = useTranslations("deskToday")
  return (
    <Part title={t("low")}>
      <ul role="list" className={styles.lines}>
        {stock.low.map((line) => (
          <li key={line.variant_id}>
            <Link href={localePath(locale, "/coop/listings")} className={styles.line}>
              <span>
                <Written locale={locale}>{line.title}</Written>
                {line.variant_title && line.variant_title !== line.title && (
                  <span className={styles.small}>
                    {" "}
                    <Written locale={locale}>{line.variant_title}</Written>
                  </span>
                )}
              </span>
              <strong data-none={line.left === 0 || undefined}>{t("left", { count: line.left })}</strong>
            </Link>
          </li>
        ))}
      </ul>
      {stock.count > stock.low.length && (
        <p className={styles.small}>{t("lowMore", { count: stock.count - stock.low.length })}</p>
      )}
    </Part>
  )
}

/** Leads to where it is renewed, those who may. */
const renewedAt: Record<Expiring["what"], { path: string; part: Part }> = {
  sign: { path: "/coop/shop/signs", part: parts.goods },
  paper: { path: "/coop/shop/papers", part: parts.managing },
}

interface NameProps {
  what: Expiring["what"]
  locale: Locale
  member: DeskMember
  children: ReactNode
}

function ExpiringName({ what, locale, member, children }: NameProps) {
  const { path, part } = renewedAt[what]
  return closedTo(member, part) ? <span>{children}</span> : <Link href={localePath(locale, path)}>{children}</Link>
}

function ExpiringSoon({ locale, expiring, member }: { locale: Locale; expiring: Expiring[]; member: DeskMember }) {
  const t = useTranslations("deskToday")
  const now = new Date().toISOString()
  return (
    <Part title={t("expiring")} lead={t("expiringText")}>
      <ul role="list" className={styles.lines}>
        {expiring.map((one) => (
          <li key={one.id} className={styles.line}>
            <ExpiringName {...{ what: one.what, locale, member }}>
              {one.what === "sign" ? one.name : t(`paper.${one.kind as "other"}`)}
            </ExpiringName>
            <strong data-none={one.expires_at < now || undefined}>
              {t(one.expires_at < now ? "expiredOn" : "expiresOn", { day: dayOf(locale, one.expires_at) })}
            </strong>
          </li>
        ))}
      </ul>
    </Part>
  )
}
