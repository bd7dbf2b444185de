import { Text } from "@medusajs/ui"
import { amount, moment } from "../words/format"
import { useWords } from "../words/use-words"
import type { Helped } from "./use-helped"

type Line = Helped["purchase"]["parcels"][number]["returns"][number]["lines"][number]

const pieces = ({ title, variant_title, quantity }: Line) =>
  `${[title, variant_title !== title && variant_title].filter(Boolean).join(", ")} × ${quantity}`

/** What was given back of a parcel, or is about to be. */
export function ReturnList({ returns }: { returns: Helped["purchase"]["parcels"][number]["returns"] }) {
  const { t, language } = useWords()
  if (!returns.length) return null
  return (
    <ul className="px-6 py-4" aria-label={t("help.returns")}>
      {returns.map((one) => (
        <li key={one.id} className="py-1">
          <Text size="small">
            {t(`help.returnReasons.${one.reason}`)} · {one.lines.map(pieces).join(" · ")} ·{" "}
            <bdi>{amount(one.amount, language)}</bdi> · {t(`help.answers.${one.answer}`)}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {moment(one.asked_at, language)}
            {one.note && (
              <>
                {" "}
                · <bdi>{one.note}</bdi>
              </>
            )}
          </Text>
        </li>
      ))}
    </ul>
  )
}
