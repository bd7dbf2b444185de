import { Alert, Button, Text } from "@medusajs/ui"
import type { POST } from "../../api/admin/fairs/[id]/answers/contract"
import type { Answer } from "../api/call"
import { useWords } from "../words/use-words"

export type Passed = Answer<typeof POST>["passed"]

type Props = {
  passed: Passed
  /** With whom there is no place for. */
  go: (beyond: "accept" | "waitlist") => void
  cancel: () => void
  isPending: boolean
}

/** Nobody is accepted yet: an organizer passes the quotas knowingly, or lets the rest wait. */
export function QuotaQuestion({ passed, go, cancel, isPending }: Props) {
  const { t } = useWords()
  return (
    <Alert variant="warning" role="alert" className="mt-3">
      <Text size="small" weight="plus">
        {t("fairs.tooMany")}
      </Text>
      <ul>
        {passed.map(({ kind, ref, name, places, after }) => (
          <li key={`${kind}:${ref}`}>
            <Text size="small">{t("fairs.passed", { name: name || t("fairs.placesInAll"), places, after })}</Text>
          </li>
        ))}
      </ul>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button size="small" isLoading={isPending} onClick={() => go("waitlist")}>
          {t("fairs.restWaits")}
        </Button>
        <Button size="small" variant="secondary" disabled={isPending} onClick={() => go("accept")}>
          {t("fairs.acceptAll")}
        </Button>
        <Button size="small" variant="transparent" disabled={isPending} onClick={cancel}>
          {t("common.cancel")}
        </Button>
      </div>
    </Alert>
  )
}
