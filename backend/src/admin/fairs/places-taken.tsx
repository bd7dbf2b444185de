import { Button, Text } from "@medusajs/ui"
import type { GET } from "../../api/admin/fairs/[id]/participations/contract"
import type { Answer } from "../api/call"
import { useWords } from "../words/use-words"

export type Quota = Answer<typeof GET>["quotas"][number]
export type Chosen = Pick<Quota, "kind" | "ref">

type Props = {
  quotas: Quota[]
  /** The one whose applications are shown. */
  chosen: Chosen | null
  choose: (quota: Chosen | null) => void
}

/** The places of a call, taken and left; pressed, one shows only the applications it counts. */
export function PlacesTaken({ quotas, chosen, choose }: Props) {
  const { t } = useWords()
  if (!quotas.length) return null
  return (
    <section aria-label={t("fairs.quotas")} className="px-6 py-4">
      <ul className="grid gap-3 md:grid-cols-2 xl:grid-cols-4">
        {quotas.map((quota) => {
          const { kind, ref, name, places, taken, waiting } = quota
          const pressed = chosen?.kind === kind && chosen.ref === ref
          const left = places - taken
          return (
            <li key={`${kind}:${ref}`} className="flex flex-col items-start gap-1 rounded-lg border p-3">
              {kind === "all" ? (
                <Text size="small" weight="plus">
                  {t("fairs.placesInAll")}
                </Text>
              ) : (
                <Button
                  size="small"
                  variant={pressed ? "primary" : "secondary"}
                  aria-pressed={pressed}
                  onClick={() => choose(pressed ? null : { kind, ref })}
                >
                  {name}
                </Button>
              )}
              <Text size="small" className={left < 0 ? "text-ui-fg-error" : undefined}>
                {t("fairs.taken", { taken, places })}
                {" · "}
                {left > 0
                  ? t("fairs.left", { number: left })
                  : t(left ? "fairs.over" : "fairs.full", { number: -left })}
              </Text>
              <Text size="small" className="text-ui-fg-subtle">
                {t("fairs.waiting", { number: waiting })}
              </Text>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
