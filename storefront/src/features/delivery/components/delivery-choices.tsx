import type { Locale } from "@/i18n/locales"
import type { Api } from "@/lib/api/types"
import { Price } from "@/ui/price"
import { arrivalDays } from "../dates"
import { FairMeeting } from "./fair-meeting"
import styles from "./delivery.module.css"

export type ServiceWords = Record<Api["Service"], string>

interface Props {
  locale: Locale
  choices: Api["DeliveryChoice"][]
  services: ServiceWords
  free: string
}

/** Fee and days of each way a parcel can travel. */
export function DeliveryChoices({ locale, choices, services, free }: Props) {
  return (
    <ul role="list" className={styles.choices}>
      {choices.map((choice) => (
        <li key={choice.fair?.id ?? choice.service} className={styles.choice}>
          <span className={styles.words}>
            <span>{services[choice.service]}</span>
            <span className={styles.days}>
              {choice.fair ? (
                <FairMeeting locale={locale} fair={choice.fair} />
              ) : (
                arrivalDays(locale, choice.arrives_from, choice.arrives_until)
              )}
            </span>
          </span>
          {choice.fee > 0 ? <Price amount={choice.fee} locale={locale} /> : <strong>{free}</strong>}
        </li>
      ))}
    </ul>
  )
}
