import type { ReactNode } from "react"
import { classNames } from "./class-names"
import { Link } from "./link"
import { Selvedge } from "./selvedge"
import styles from "./fair-poster.module.css"

interface Props {
  href: string
  /** Region of the fair; a national one has none and is indigo. */
  region?: string
  /** Regions whose weaves lie side by side at its top, when it belongs to several. */
  bands?: readonly string[]
  /** Number of the edition, where known. */
  number?: string
  kind: ReactNode
  city: ReactNode
  dates: string
  slogan?: ReactNode
  /** Coming, open, closed and still selling… */
  state: string
  facts?: { label: string; value: string }[]
  /** Full address of a drawn ground. */
  ground?: string
  size?: "m" | "large"
  headingLevel?: 1 | 2 | 3
}

/** A poster made of letters: number, city, dates, slogan. */
export function FairPoster(props: Props) {
  const { size = "m", headingLevel = 3, facts = [] } = props
  const Heading = `h${headingLevel}` as const
  return (
    <article
      className={classNames(styles.poster, styles[size], !props.region && styles.national)}
      data-region={props.region}
    >
      {props.ground && <img src={props.ground} alt="" loading="lazy" decoding="async" className={styles.ground} />}
      {props.bands ? (
        <div aria-hidden className={styles.bands}>
          {props.bands.map((region) => (
            <Selvedge key={region} as="band" region={region} />
          ))}
        </div>
      ) : (
        <Selvedge as="band" />
      )}
      {props.number && (
        <span aria-hidden className={styles.number}>
          {props.number}
        </span>
      )}
      <div className={styles.words}>
        <p className={styles.kind}>{props.kind}</p>
        <Heading className={styles.city}>
          <Link href={props.href}>{props.city}</Link>
        </Heading>
        {props.slogan && <p className={styles.slogan}>{props.slogan}</p>}
        <p className={styles.dates}>{props.dates}</p>
        {facts.length > 0 && (
          <dl className={styles.facts}>
            {facts.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
        <p className={styles.state}>{props.state}</p>
      </div>
    </article>
  )
}
