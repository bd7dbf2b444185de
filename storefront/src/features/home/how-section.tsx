import { useTranslations } from "next-intl"
import { Icon } from "@/ui/icon"
import { Section } from "@/ui/section"
import styles from "./how-section.module.css"

const steps = [
  { icon: "basket", title: "howBuyTitle", text: "howBuyText" },
  { icon: "parcel", title: "howParcelTitle", text: "howParcelText" },
  { icon: "cash", title: "howPayTitle", text: "howPayText" },
] as const

/** How one buys here, in three steps. */
export function HowSection() {
  const t = useTranslations("home")
  return (
    <Section title={t("howTitle")}>
      <ol role="list" className={styles.steps}>
        {steps.map(({ icon, title, text }) => (
          <li key={icon} className={styles.step}>
            <span className={styles.emblem}>
              <Icon name={icon} size="1.75rem" />
            </span>
            <div>
              <h3>{t(title)}</h3>
              <p className={styles.text}>{t(text)}</p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  )
}
