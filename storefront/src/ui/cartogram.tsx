import type { ReactNode } from "react"
import { Link } from "./link"
import styles from "./cartogram.module.css"

interface CartogramTile {
  id: string
  name: string
  href: string
  /** Under the name: how many cooperatives, for instance. */
  detail?: string
}

interface Props {
  label: string
  tiles: CartogramTile[]
  /** Stands in the ocean, west of the tiles; above them on a phone. */
  sea?: ReactNode
  /** Stands in the desert, south-east of the tiles. */
  desert?: ReactNode
}

/** The twelve regions as woven tiles in their true places: west is left in every language. */
export function Cartogram({ label, tiles, sea, desert }: Props) {
  return (
    <div className={styles.map} data-desert={desert ? "" : undefined}>
      {sea && <div className={styles.sea}>{sea}</div>}
      <ul role="list" aria-label={label} className={styles.tiles}>
        {tiles.map(({ id, name, href, detail }) => (
          <li key={id} className={styles.tile} data-region={id} data-tile={id}>
            <Link href={href} className={styles.link}>
              <span aria-hidden className={styles.weave} />
              <span className={styles.words}>
                <span className={styles.name}>{name}</span>
                {detail && <span className={styles.detail}>{detail}</span>}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {desert && <div className={styles.desert}>{desert}</div>}
    </div>
  )
}
