"use client"

import { useTranslations } from "next-intl"
import { useState } from "react"
import { describing, FieldError } from "@/ui/field"
import { Picture } from "@/ui/picture"
import type { DeskCategory } from "../transform"
import styles from "./category-tiles.module.css"

type Tile = Omit<DeskCategory, "children">

/* No handle has capitals. */
const ALL = "ALL"
const CHOSEN = "CHOSEN"

interface Props {
  categories: readonly DeskCategory[]
  value: string | null
  error: string | undefined
  onChange: (handle: string) => void
}

/** What a listing is, chosen by its picture: first the trade, then the thing. */
export function CategoryTiles({ categories, value, error, onChange }: Props) {
  const t = useTranslations("deskGoods.category")
  const chosen = categories
    .flatMap((one) => (one.children.length ? one.children : [one]))
    .find((one) => one.handle === value)
  // Before anything is pressed: what was chosen, or every trade.
  const [opened, setOpened] = useState<string | null>(null)
  const group = categories.find((one) => one.handle === opened)
  const open = opened ?? (chosen ? CHOSEN : ALL)
  const tiles: readonly Tile[] = open === CHOSEN && chosen ? [chosen] : group ? [group] : categories

  function press({ handle }: Tile) {
    const pressed = categories.find((one) => one.handle === handle)
    if (pressed?.children.length) return setOpened(handle)
    onChange(handle)
    setOpened(CHOSEN)
  }

  return (
    <fieldset
      className={styles.group}
      {...describing("category", { label: t("title"), error })}
      tabIndex={error ? -1 : undefined}
    >
      <legend>{t("title")}</legend>
      <FieldError id="category" error={error} />
      <ul role="list" className={styles.tiles}>
        {tiles.map((one) => (
          <li key={one.handle}>
            <TileButton tile={one} pressed={one === chosen || one === group} onClick={() => press(one)} />
          </li>
        ))}
        {tiles.length === 1 && (
          <li>
            <button type="button" className={styles.others} onClick={() => setOpened(ALL)}>
              {t("others")}
            </button>
          </li>
        )}
      </ul>
      {group && (
        <>
          <p className={styles.which}>{t("which", { group: group.name })}</p>
          <ul role="list" className={styles.tiles}>
            {group.children.map((one) => (
              <li key={one.handle}>
                <TileButton tile={one} pressed={one === chosen} onClick={() => press(one)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </fieldset>
  )
}

function TileButton({ tile, pressed, onClick }: { tile: Tile; pressed: boolean; onClick: () => void }) {
  return (
    <button type="button" aria-pressed={pressed} className={styles.tile} onClick={onClick}>
      <Picture image={tile.image} ratio={1} sizes="8rem" decorative />
      <span>{tile.name}</span>
    </button>
  )
}
