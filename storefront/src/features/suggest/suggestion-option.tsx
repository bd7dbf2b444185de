import { useEffect, useRef } from "react"
import { localePath, type Locale } from "@/i18n/locales"
import { Written } from "@/i18n/written"
import { Icon } from "@/ui/icon"
import { Link } from "@/ui/link"
import { Picture } from "@/ui/picture"
import { Price } from "@/ui/price"
import type { OfferedOption } from "./offered"
import styles from "./suggestion-list.module.css"

interface Props {
  option: OfferedOption
  locale: Locale
  chosen: boolean
  onChosen: () => void
}

/** One suggestion: a link the field's arrows stand at, or a finger presses. */
export function SuggestionOption({ option, locale, chosen, onChosen }: Props) {
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (chosen) link.current?.scrollIntoView({ block: "nearest" })
  }, [chosen])
  return (
    <Link
      ref={link}
      id={option.id}
      role="option"
      aria-selected={chosen}
      tabIndex={-1}
      href={localePath(locale, option.path)}
      className={styles.option}
      onClick={onChosen}
    >
      <span className={styles.picture}>
        {option.image ? (
          <Picture image={option.image} ratio={1} sizes="2.75rem" decorative />
        ) : (
          <Icon name={option.icon} size="1.25rem" />
        )}
      </span>
      <span className={styles.words}>
        <span className={styles.label}>
          <Written locale={locale}>{option.label}</Written>
        </span>
        {option.note && (
          <span className={styles.note}>
            <Written locale={locale}>{option.note}</Written>
          </span>
        )}
      </span>
      {option.amount !== undefined && <Price amount={option.amount} locale={locale} />}
    </Link>
  )
}
