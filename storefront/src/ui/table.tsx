import type { ReactNode } from "react"
import styles from "./table.module.css"

interface Props {
  caption: string
  columns: { label: string; numeric?: boolean }[]
  /** The first cell of a row names it. */
  rows: { key: string; cells: ReactNode[] }[]
}

/** Figures and facts in rows; scrolls inside itself when the screen is narrow. */
export function Table({ caption, columns, rows }: Props) {
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={caption}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, numeric }) => (
              <th key={label} scope="col" data-numeric={numeric || undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, index) =>
                index === 0 ? (
                  <th key={index} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={index} data-numeric={columns[index]?.numeric || undefined}>
                    {cell}
                  </td>
                )
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
