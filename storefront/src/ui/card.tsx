import type { ReactNode } from "react"
import type { Locale } from "@/i18n/locales"
import { Written } from "@/i18n/written"
import { classNames } from "./class-names"
import { Link } from "./link"
import { Picture, type PictureSource } from "./picture"
import { Price } from "./price"
import { Selvedge } from "./selvedge"
import styles from "./card.module.css"

interface Props {
  href: string
  title: string
  maker: string
  region: string
  regionName: string
  amount: number
  locale: Locale
  image: PictureSource | null
  /** Before the price, such as "from". */
  prefix?: string
  /** What it cost before the sale, and what that is called for who cannot see the line through it. */
  former?: { amount: number; label: string }
  /** Below the maker: why it stands here. */
  note?: string
  /** Over the picture: a short badge. */
  badge?: ReactNode
  /** In the picture's upper corner: pressed by itself, not with the card. */
  corner?: ReactNode
  /** "lead" is the large one that opens a grid. */
  size?: "m" | "lead"
  priority?: boolean
  headingLevel?: 2 | 3
}

/** A listing as it shows in a grid: where it comes from along its edge, pressed anywhere. */
export function Card(props: Props) {
  const { size = "m", headingLevel = 3, locale } = props
  const Heading = `h${headingLevel}` as const
  return (
    <article className={classNames(styles.card, styles[size])} data-region={props.region}>
      <Selvedge />
      <div className={styles.picture}>
        <Picture
          image={props.image}
          sizes={size === "lead" ? "(min-width: 60rem) 40rem, 96vw" : "(min-width: 60rem) 19rem, 46vw"}
          priority={props.priority}
          decorative
        />
        {props.badge && <span className={styles.badge}>{props.badge}</span>}
        {props.corner && <span className={styles.corner}>{props.corner}</span>}
      </div>
      <div className={styles.words}>
        <Heading className={styles.title}>
          <Link href={props.href}>
            <Written locale={locale}>{props.title}</Written>
          </Link>
        </Heading>
        <p className={styles.maker}>
          <Written locale={locale}>{props.maker}</Written>
        </p>
        {props.note && <p className={styles.note}>{props.note}</p>}
        <p className={styles.foot}>
          <span className={styles.price}>
            {props.prefix && <small>{props.prefix} </small>}
            <Price amount={props.amount} locale={locale} size={size === "lead" ? "l" : "m"} />{" "}
            {props.former && (
              <>
                <span className="visually-hidden">{props.former.label} </span>
                <Price amount={props.former.amount} locale={locale} former />
              </>
            )}
          </span>
          <span className={styles.region}>{props.regionName}</span>
        </p>
      </div>
    </article>
  )
}
